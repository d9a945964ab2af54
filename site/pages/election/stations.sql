-- Polling stations with the lowest and the highest turnout, six of each.
WITH stations AS (
    SELECT
        polling_stations.*,
        counts.registered,
        counts.voters,
        round(100.0 * counts.voters / counts.registered, 4) AS turnout_percent,
        counts.source_id AS counts_source_id,
        row_number() OVER (ORDER BY 1.0 * counts.voters / counts.registered, polling_stations.id) AS from_lowest,
        row_number() OVER (ORDER BY 1.0 * counts.voters / counts.registered DESC, polling_stations.id) AS from_highest
    FROM polling_stations
    JOIN station_ballot_counts AS counts ON counts.polling_station_id = polling_stations.id AND counts.round = 1
    WHERE polling_stations.election_id = :id AND counts.registered > 0 AND counts.voters IS NOT NULL
)
SELECT
    iif(from_lowest <= 6, 'lowest', 'highest') AS end_of_list,
    stations.id AS polling_station_id,
    areas.id AS commune_id,
    areas.name AS commune,
    stations.number,
    stations.name AS station,
    stations.voters,
    stations.registered,
    stations.turnout_percent,
    stations.latitude,
    stations.counts_source_id AS source_id
FROM stations
JOIN areas ON areas.id = stations.commune_id
WHERE from_lowest <= 6 OR from_highest <= 6
ORDER BY from_lowest > 6, iif(from_lowest <= 6, from_lowest, from_highest)
