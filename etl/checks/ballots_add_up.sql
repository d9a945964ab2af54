-- Valid, blank and spoilt ballots make the voters, in every area and polling station; contradictions in the official figures are listed in anomalies.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'ballots_add_up';
