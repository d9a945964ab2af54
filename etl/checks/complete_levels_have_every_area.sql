-- A level that coverage calls complete has ballot counts for every area of it where the election took place, or every polling station.
WITH RECURSIVE within (area_id, outer_id) AS (
    SELECT id, id FROM areas
    UNION
    SELECT within.area_id, areas.parent_id
    FROM within
    JOIN areas ON areas.id = within.outer_id
    WHERE areas.parent_id IS NOT NULL
    UNION
    SELECT within.area_id, area_members.area_id
    FROM within
    JOIN area_members ON area_members.member_id = within.outer_id
),

concerned (election_id, area_id) AS (
    SELECT contests.election_id, within.area_id
    FROM contests
    JOIN within ON within.outer_id = contests.area_id
    UNION
    SELECT contests.election_id, within.outer_id
    FROM contests
    JOIN within ON within.area_id = contests.area_id
),

missing (election_id, level, place) AS (
    SELECT concerned.election_id, areas.kind, min(areas.id)
    FROM concerned
    JOIN areas ON areas.id = concerned.area_id
    LEFT JOIN ballot_counts AS counts
        ON counts.election_id = concerned.election_id AND counts.round = 1 AND counts.area_id = areas.id
    WHERE counts.rowid IS NULL
    GROUP BY concerned.election_id, areas.kind
    UNION ALL
    SELECT stations.election_id, 'polling_station', min(stations.id)
    FROM polling_stations AS stations
    LEFT JOIN station_ballot_counts AS counts ON counts.polling_station_id = stations.id
    WHERE counts.rowid IS NULL
    GROUP BY stations.election_id
)

SELECT
    'coverage' AS table_name,
    coverage.rowid AS row_id,
    missing.place IS NULL AS holds,
    format('%s is called complete at the level %s; %s is missing', coverage.election_id, coverage.level, missing.place)
        AS problem
FROM coverage
LEFT JOIN missing ON missing.election_id = coverage.election_id AND missing.level = coverage.level
WHERE coverage.is_complete AND coverage.level IN ('territory', 'province', 'constituency', 'commune', 'polling_station');
