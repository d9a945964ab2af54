-- Contradictions in its official figures, both figures and what changes with one or the other.
SELECT
    anomalies.id,
    areas.id AS area_id,
    areas.kind AS area_kind,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    candidacies.label AS candidacy,
    anomalies.round,
    anomalies.measure,
    anomalies.rule,
    anomalies.expected,
    anomalies.found,
    anomalies.note,
    anomalies.consequence,
    anomalies.source_id
FROM anomalies
LEFT JOIN areas ON areas.id = anomalies.area_id
LEFT JOIN candidacies ON candidacies.id = anomalies.candidacy_id
WHERE anomalies.election_id = :id
ORDER BY anomalies.area_id, anomalies.measure, anomalies.rule
