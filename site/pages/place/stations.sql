-- Polling stations of the commune at the latest vote for which they are held, lowest turnout first.
SELECT
    stations.id,
    stations.number,
    stations.name,
    stations.latitude,
    stations.longitude,
    stations.election_id,
    elections.title_fr,
    elections.title_en,
    rounds.polling_date,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 2) AS turnout_percent,
    counts.source_id
FROM polling_stations AS stations
JOIN station_ballot_counts AS counts ON counts.polling_station_id = stations.id AND counts.round = 1
JOIN elections ON elections.id = stations.election_id
JOIN rounds ON rounds.election_id = stations.election_id AND rounds.round = 1
WHERE
    stations.commune_id = :id
    AND stations.election_id = (
        SELECT rounds.election_id
        FROM (SELECT DISTINCT election_id FROM polling_stations WHERE commune_id = :id) AS held
        JOIN rounds ON rounds.election_id = held.election_id AND rounds.round = 1
        ORDER BY rounds.polling_date DESC
        LIMIT 1
    )
ORDER BY turnout_percent IS NULL, turnout_percent, stations.number
