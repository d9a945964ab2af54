-- The polling stations make the commune, for every column and list.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'stations_add_up';
