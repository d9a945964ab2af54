-- The votes of the blocs, as grouped by a source, make the valid ballots.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'blocs_add_up';
