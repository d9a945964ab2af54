-- Ballots are counted in a contest of the same election, and a polling station in the contest of its province.
SELECT
    'ballot_counts' AS table_name,
    counts.rowid AS row_id,
    contests.election_id = counts.election_id AS holds,
    format('%s is not a contest of %s', counts.contest_id, counts.election_id) AS problem
FROM ballot_counts AS counts
JOIN contests ON contests.id = counts.contest_id
UNION ALL
SELECT
    'station_ballot_counts',
    counts.rowid,
    contests.election_id = stations.election_id
    AND (areas.kind <> 'province' OR contests.area_id = stations.province_id),
    format('%s does not vote in %s', stations.id, contests.id)
FROM station_ballot_counts AS counts
JOIN polling_stations AS stations ON stations.id = counts.polling_station_id
JOIN contests ON contests.id = counts.contest_id
JOIN areas ON areas.id = contests.area_id;
