-- Votes and seats in the Congress by bloc at the latest provincial election, as grouped by others, and seats at the one before.
SELECT
    blocs.id AS bloc_id,
    blocs.name_fr AS bloc_fr,
    blocs.name_en AS bloc_en,
    totals.votes,
    round(100.0 * totals.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    counts.valid,
    totals.congress_seats,
    before.congress_seats AS previous_seats,
    totals.congress_seats - before.congress_seats AS change,
    totals.note,
    totals.source_id,
    before.source_id AS previous_source_id
FROM latest_provincial
JOIN bloc_results AS totals
    ON totals.election_id = latest_provincial.election_id AND totals.area_id = latest_provincial.area_id
JOIN blocs ON blocs.id = totals.bloc_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = totals.election_id AND counts.round = 1 AND counts.area_id = totals.area_id
LEFT JOIN bloc_results AS before
    ON before.election_id = latest_provincial.previous_election_id
    AND before.area_id = totals.area_id
    AND before.bloc_id = totals.bloc_id
ORDER BY totals.votes DESC
