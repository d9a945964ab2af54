-- How Lifou answered the referendum of 2021.
SELECT
    areas.id AS area_id,
    areas.name AS area,
    contests.election_id,
    candidacies.id AS candidacy_id,
    candidacies.label,
    results.votes,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    results.source_id,
    counts.source_id AS turnout_source_id
FROM contests
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN results ON results.candidacy_id = candidacies.id AND results.round = 1 AND results.area_id = '98814'
JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id AND counts.round = results.round AND counts.area_id = results.area_id
JOIN areas ON areas.id = results.area_id
WHERE contests.id = 'referendum-2021.nc'
ORDER BY candidacies.label DESC
