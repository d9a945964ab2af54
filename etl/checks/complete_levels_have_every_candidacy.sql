-- A level that coverage calls complete has the votes of every candidacy that stood, in every area and polling station of it.
SELECT
    'ballot_counts' AS table_name,
    counts.rowid AS row_id,
    results.votes IS NOT NULL AS holds,
    format(
        'no votes of %s in %s; expected them in results.csv, since coverage calls the level %s complete',
        standing.candidacy_id, areas.id, areas.kind
    ) AS problem
FROM coverage
JOIN areas ON areas.kind = coverage.level
JOIN ballot_counts AS counts ON counts.election_id = coverage.election_id AND counts.area_id = areas.id
JOIN (
    SELECT DISTINCT candidacies.contest_id, results.round, results.candidacy_id
    FROM results
    JOIN candidacies ON candidacies.id = results.candidacy_id
) AS standing ON standing.contest_id = counts.contest_id AND standing.round = counts.round
LEFT JOIN results
    ON results.candidacy_id = standing.candidacy_id
    AND results.round = counts.round
    AND results.area_id = counts.area_id
WHERE coverage.is_complete
UNION ALL
SELECT
    'station_ballot_counts',
    counts.rowid,
    results.votes IS NOT NULL,
    format(
        'no votes of %s in %s; expected them in station_results.csv, since coverage calls the polling stations complete',
        standing.candidacy_id, stations.id
    )
FROM coverage
JOIN polling_stations AS stations ON stations.election_id = coverage.election_id
JOIN station_ballot_counts AS counts ON counts.polling_station_id = stations.id
JOIN (
    SELECT DISTINCT candidacies.contest_id, station_results.round, station_results.candidacy_id
    FROM station_results
    JOIN candidacies ON candidacies.id = station_results.candidacy_id
) AS standing ON standing.contest_id = counts.contest_id AND standing.round = counts.round
LEFT JOIN station_results AS results
    ON results.candidacy_id = standing.candidacy_id
    AND results.round = counts.round
    AND results.polling_station_id = counts.polling_station_id
WHERE coverage.is_complete AND coverage.level = 'polling_station';
