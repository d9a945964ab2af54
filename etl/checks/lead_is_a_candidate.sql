-- The head of a list, where known, is its first candidate.
SELECT
    'candidacies' AS table_name,
    candidacies.rowid AS row_id,
    EXISTS (
        SELECT 1
        FROM candidates
        WHERE candidacy_id = candidacies.id AND person_id = candidacies.lead_person_id AND position = 1
    ) AS holds,
    format('%s is not the first candidate of %s', lead_person_id, id) AS problem
FROM candidacies
WHERE lead_person_id IS NOT NULL;
