-- The list with the most votes in each commune at the latest provincial election, with the turnout there.
SELECT
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    provinces.id AS province_id,
    provinces.name AS province_fr,
    provinces.name_en AS province_en,
    group_concat(candidacies.label, ', ') AS label,
    iif(count(DISTINCT candidacies.bloc_id) = 1, min(candidacies.bloc_id), NULL) AS bloc_id,
    shares.votes,
    round(100.0 * shares.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    results.source_id,
    counts.source_id AS turnout_source_id
FROM latest_provincial
JOIN contests ON contests.election_id = latest_provincial.election_id
JOIN vote_shares AS shares ON shares.contest_id = contests.id AND shares.round = 1 AND shares.is_first = 1
JOIN areas ON areas.id = shares.area_id AND areas.kind = 'commune'
JOIN candidacies ON candidacies.id = shares.candidacy_id
JOIN results
    ON results.candidacy_id = shares.candidacy_id AND results.round = shares.round AND results.area_id = shares.area_id
LEFT JOIN areas AS provinces ON provinces.id = areas.parent_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id AND counts.round = shares.round AND counts.area_id = areas.id
GROUP BY areas.id
ORDER BY contests.id, areas.name
