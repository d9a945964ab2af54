-- A level that coverage calls complete has ballot counts for every area of it, or every polling station.
SELECT
    'coverage' AS table_name,
    coverage.rowid AS row_id,
    CASE
        WHEN coverage.level = 'polling_station' THEN NOT EXISTS (
            SELECT 1
            FROM polling_stations
            LEFT JOIN station_ballot_counts AS counts ON counts.polling_station_id = polling_stations.id
            WHERE polling_stations.election_id = coverage.election_id AND counts.rowid IS NULL
        )
        ELSE NOT EXISTS (
            SELECT 1
            FROM areas
            LEFT JOIN ballot_counts AS counts
                ON counts.election_id = coverage.election_id AND counts.round = 1 AND counts.area_id = areas.id
            WHERE areas.kind = coverage.level AND counts.rowid IS NULL
        )
    END AS holds,
    format('%s is called complete at the level %s; an area is missing', election_id, level) AS problem
FROM coverage
WHERE coverage.is_complete AND coverage.level IN ('territory', 'province', 'constituency', 'commune', 'polling_station');
