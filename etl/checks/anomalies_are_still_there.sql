-- Each contradiction listed in anomalies is still found in the figures.
SELECT
    'anomalies' AS table_name,
    anomalies.rowid AS row_id,
    EXISTS (
        SELECT 1
        FROM contradictions AS found
        WHERE
            found.rule = anomalies.rule
            AND found.election_id = anomalies.election_id
            AND found.candidacy_id IS anomalies.candidacy_id
            AND found.round = anomalies.round
            AND found.area_id IS anomalies.area_id
            AND found.polling_station_id IS anomalies.polling_station_id
            AND found.measure = anomalies.measure
            AND found.expected = anomalies.expected
            AND found.found = anomalies.found
    ) AS holds,
    format('%s is no longer in the figures; remove it, or correct what it expects', anomalies.id) AS problem
FROM anomalies;
