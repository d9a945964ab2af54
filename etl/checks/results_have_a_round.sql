-- Each result stands in a round that its contest has.
SELECT
    'results' AS table_name,
    results.rowid AS row_id,
    EXISTS (
        SELECT 1
        FROM contest_rounds
        WHERE contest_rounds.contest_id = candidacies.contest_id AND contest_rounds.round = results.round
    ) AS holds,
    format('%s has no round %d', candidacies.contest_id, results.round) AS problem
FROM results
JOIN candidacies ON candidacies.id = results.candidacy_id
UNION ALL
SELECT
    'station_results',
    station_results.rowid,
    polling_stations.election_id = contests.election_id,
    format('%s did not stand at the station %s', candidacy_id, polling_station_id)
FROM station_results
JOIN polling_stations ON polling_stations.id = station_results.polling_station_id
JOIN candidacies ON candidacies.id = station_results.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id;
