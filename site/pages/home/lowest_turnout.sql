-- The polling station with the lowest turnout at the latest provincial election.
SELECT
    latest_provincial.election_id,
    latest_provincial.polling_date,
    stations.id AS polling_station_id,
    stations.number,
    stations.name,
    communes.id AS commune_id,
    communes.name AS commune_fr,
    communes.name_en AS commune_en,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / counts.registered, 4) AS turnout_percent,
    counts.source_id
FROM latest_provincial
JOIN polling_stations AS stations ON stations.election_id = latest_provincial.election_id
JOIN station_ballot_counts AS counts ON counts.polling_station_id = stations.id AND counts.round = 1
JOIN areas AS communes ON communes.id = stations.commune_id
WHERE counts.registered > 0 AND counts.voters IS NOT NULL
ORDER BY 1.0 * counts.voters / counts.registered, stations.id
LIMIT 1
