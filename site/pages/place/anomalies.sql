-- Contradictions in the official figures of the place, of its contests and of its polling stations.
SELECT
    anomalies.id,
    anomalies.election_id,
    anomalies.round,
    elections.title_fr,
    elections.title_en,
    anomalies.measure,
    anomalies.expected,
    anomalies.found,
    anomalies.note,
    anomalies.consequence,
    anomalies.source_id
FROM (
    SELECT id FROM anomalies WHERE area_id = :id
    UNION
    SELECT anomalies.id
    FROM polling_stations
    CROSS JOIN anomalies ON anomalies.polling_station_id = polling_stations.id
    WHERE polling_stations.commune_id = :id
) AS found
CROSS JOIN anomalies ON anomalies.id = found.id
JOIN elections ON elections.id = anomalies.election_id
ORDER BY anomalies.id
