-- The provinces make the territory, for every column and list.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'provinces_add_up';
