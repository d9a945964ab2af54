-- The communes make the province, the constituency and the territory, for every column and list.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'communes_add_up';
