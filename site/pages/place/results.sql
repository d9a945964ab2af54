-- Votes of each list, candidate or answer at the place.
SELECT
    contests.election_id,
    shares.round,
    candidacies.id AS candidacy_id,
    candidacies.label,
    candidacies.bloc_id,
    people.id AS person_id,
    people.name AS person,
    shares.votes,
    round(100.0 * shares.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    results.source_id
FROM vote_shares AS shares
JOIN results
    ON results.candidacy_id = shares.candidacy_id AND results.round = shares.round AND results.area_id = shares.area_id
JOIN candidacies ON candidacies.id = shares.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id AND counts.round = shares.round AND counts.area_id = shares.area_id
LEFT JOIN people ON people.id = candidacies.lead_person_id
WHERE shares.area_id = :id
ORDER BY contests.election_id, shares.round, shares.votes DESC, candidacies.id
