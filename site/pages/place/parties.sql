-- Votes and seats by party in elections whose lists are not known.
SELECT
    party_results.election_id,
    party_results.label,
    party_results.bloc_id,
    party_results.party_id,
    party_results.votes,
    round(100.0 * party_results.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    party_results.provincial_seats,
    party_results.congress_seats,
    party_results.source_id
FROM party_results
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = party_results.election_id AND counts.round = 1 AND counts.area_id = party_results.area_id
WHERE party_results.area_id = :id
ORDER BY party_results.election_id, party_results.votes DESC, party_results.congress_seats DESC, party_results.label
