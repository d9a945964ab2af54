-- Votes and share by commune of the list, candidate or answer :map (without it, of the one with most votes), in its last round known by commune.
WITH known AS (
    SELECT candidacies.id, candidacies.label, candidacies.bloc_id, max(results.round) AS round
    FROM contests
    JOIN candidacies ON candidacies.contest_id = contests.id
    JOIN results ON results.candidacy_id = candidacies.id AND results.area_id <> contests.area_id
    JOIN areas ON areas.id = results.area_id AND areas.kind = 'commune'
    WHERE contests.election_id = :id
    GROUP BY candidacies.id
),
chosen AS (
    SELECT known.*
    FROM known
    JOIN candidacies ON candidacies.id = known.id
    JOIN contests ON contests.id = candidacies.contest_id
    LEFT JOIN results
        ON results.candidacy_id = known.id
        AND results.round = known.round
        AND results.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
    ORDER BY known.id = :map DESC, known.round DESC, results.votes DESC
    LIMIT 1
)
SELECT
    chosen.id AS candidacy_id,
    chosen.label,
    chosen.bloc_id,
    chosen.round,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    results.votes,
    round(100.0 * results.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    counts.valid,
    results.source_id
FROM chosen
JOIN results ON results.candidacy_id = chosen.id AND results.round = chosen.round
JOIN areas ON areas.id = results.area_id AND areas.kind = 'commune'
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = :id AND counts.round = results.round AND counts.area_id = results.area_id
ORDER BY vote_percent DESC, areas.name
