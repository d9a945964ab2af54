-- Contradictions in the official figures of the place.
SELECT
    anomalies.id,
    anomalies.election_id,
    elections.title_fr,
    elections.title_en,
    anomalies.measure,
    anomalies.expected,
    anomalies.found,
    anomalies.note,
    anomalies.consequence,
    anomalies.source_id
FROM anomalies
JOIN elections ON elections.id = anomalies.election_id
WHERE anomalies.area_id = :id
ORDER BY anomalies.id
