-- Votes by province or constituency, where a contest is wider than that.
SELECT
    results.round,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    candidacies.id AS candidacy_id,
    candidacies.label,
    results.votes,
    round(100.0 * results.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    results.source_id
FROM contests
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN results ON results.candidacy_id = candidacies.id AND results.area_id <> contests.area_id
JOIN areas ON areas.id = results.area_id AND areas.kind IN ('province', 'constituency')
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id AND counts.round = results.round AND counts.area_id = results.area_id
WHERE contests.election_id = :id
ORDER BY results.round, candidacies.id, areas.id
