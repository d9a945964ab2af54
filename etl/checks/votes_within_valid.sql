-- No candidacy has more votes than there are valid ballots, in any area or polling station.
SELECT
    'results' AS table_name,
    results.rowid AS row_id,
    results.votes <= counts.valid AS holds,
    format('%d votes for %s; %d valid ballots in %s', votes, candidacy_id, valid, results.area_id) AS problem
FROM results
JOIN candidacies ON candidacies.id = results.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id AND counts.round = results.round AND counts.area_id = results.area_id
UNION ALL
SELECT
    'station_results',
    station_results.rowid,
    station_results.votes <= counts.valid,
    format('%d votes for %s; %d valid ballots in %s', votes, candidacy_id, valid, counts.polling_station_id)
FROM station_results
LEFT JOIN station_ballot_counts AS counts
    ON counts.polling_station_id = station_results.polling_station_id AND counts.round = station_results.round;
