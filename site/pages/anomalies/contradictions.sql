-- Contradictions in official figures: both figures, the rule that they break, and what changes with one or the other.
SELECT
    anomalies.id,
    anomalies.election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    rounds.polling_date,
    anomalies.round,
    (SELECT max(round) FROM rounds AS last WHERE last.election_id = anomalies.election_id) AS rounds,
    areas.id AS area_id,
    areas.kind AS area_kind,
    areas.name AS area_fr,
    ifnull(areas.name_en, areas.name) AS area_en,
    anomalies.polling_station_id,
    polling_stations.name AS polling_station,
    candidacies.label AS candidacy,
    anomalies.measure,
    anomalies.rule,
    anomalies.expected,
    anomalies.found,
    anomalies.note,
    anomalies.consequence,
    CASE
        WHEN anomalies.rule = 'seats_recomputed' THEN 'candidacies'
        WHEN anomalies.measure = 'seats' THEN 'contests'
        WHEN anomalies.polling_station_id IS NOT NULL THEN 'polling_stations'
        ELSE 'ballot_counts'
    END AS row_table,
    CASE
        WHEN anomalies.rule = 'seats_recomputed' THEN anomalies.candidacy_id
        WHEN anomalies.measure = 'seats' THEN anomalies.contest_id
        WHEN anomalies.polling_station_id IS NOT NULL THEN anomalies.polling_station_id
        ELSE anomalies.election_id || ',' || anomalies.round || ',' || anomalies.area_id
    END AS row_key,
    anomalies.source_id
FROM anomalies
JOIN elections ON elections.id = anomalies.election_id
JOIN rounds ON rounds.election_id = anomalies.election_id AND rounds.round = anomalies.round
LEFT JOIN areas ON areas.id = anomalies.area_id
LEFT JOIN polling_stations ON polling_stations.id = anomalies.polling_station_id
LEFT JOIN candidacies ON candidacies.id = anomalies.candidacy_id
ORDER BY rounds.polling_date DESC, anomalies.election_id, anomalies.area_id, anomalies.note, anomalies.rule, anomalies.measure, anomalies.id
