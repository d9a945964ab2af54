-- The two parts of Poya make the commune, for every column and list.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'parts_add_up';
