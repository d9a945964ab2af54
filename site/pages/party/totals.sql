-- Its totals where its lists are not all known (1989 to 2009), as a source adds them up.
SELECT
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    party_results.label,
    party_results.votes,
    round(100.0 * party_results.votes / ballot_counts.valid, 4) AS vote_percent,
    party_results.provincial_seats,
    party_results.congress_seats,
    party_results.source_id
FROM party_results INDEXED BY party_results_by_party
JOIN elections ON elections.id = party_results.election_id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
JOIN areas ON areas.id = party_results.area_id
LEFT JOIN ballot_counts
    ON ballot_counts.election_id = elections.id
    AND ballot_counts.round = 1
    AND ballot_counts.area_id = party_results.area_id
WHERE party_results.party_id = :id
ORDER BY rounds.polling_date DESC, areas.kind <> 'territory', areas.name, party_results.label
