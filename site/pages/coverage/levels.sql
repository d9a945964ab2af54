-- One row per election and level: whether every figure is there, what is missing, and where it might be found.
SELECT
    coverage.election_id,
    elections.kind,
    elections.title_fr,
    elections.title_en,
    (SELECT min(polling_date) FROM rounds WHERE rounds.election_id = elections.id) AS polling_date,
    coverage.level,
    coverage.is_complete,
    coverage.note,
    coverage.where_to_look,
    elections.source_id
FROM coverage
JOIN elections ON elections.id = coverage.election_id
ORDER BY elections.kind, polling_date DESC, elections.id, coverage.level
