-- The votes of all candidacies make the valid ballots where an elector has one vote, in every area and polling station.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'votes_add_up';
