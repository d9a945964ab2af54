-- One row per election: for each level 1 where every figure is there, 0 where some are missing, nothing where none is held.
SELECT
    elections.kind,
    coverage.election_id,
    elections.title_fr,
    elections.title_en,
    (SELECT min(polling_date) FROM rounds WHERE rounds.election_id = elections.id) AS polling_date,
    max(is_complete) FILTER (WHERE level = 'territory') AS territory,
    max(is_complete) FILTER (WHERE level = 'province') AS province,
    max(is_complete) FILTER (WHERE level = 'constituency') AS constituency,
    max(is_complete) FILTER (WHERE level = 'commune') AS commune,
    max(is_complete) FILTER (WHERE level = 'polling_station') AS polling_station,
    max(is_complete) FILTER (WHERE level = 'seats') AS seats,
    max(is_complete) FILTER (WHERE level = 'elected') AS elected,
    max(is_complete) FILTER (WHERE level = 'bloc') AS bloc
FROM coverage
JOIN elections ON elections.id = coverage.election_id
GROUP BY elections.id
ORDER BY elections.kind, polling_date DESC, elections.id
