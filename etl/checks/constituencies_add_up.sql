-- The constituencies make the territory, for every column and list.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'constituencies_add_up';
