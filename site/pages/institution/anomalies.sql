-- Contradictions in the published seats of its elections.
SELECT
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    anomalies.candidacy_id,
    candidacies.label,
    anomalies.expected,
    anomalies.found,
    anomalies.note,
    anomalies.consequence,
    anomalies.id AS anomaly_id,
    anomalies.source_id
FROM institutions
CROSS JOIN anomalies INDEXED BY anomalies_by_area
    ON anomalies.area_id = institutions.area_id AND anomalies.measure = 'seats'
JOIN election_institutions
    ON election_institutions.election_id = anomalies.election_id
    AND election_institutions.institution_id = institutions.id
JOIN elections ON elections.id = anomalies.election_id
LEFT JOIN candidacies ON candidacies.id = anomalies.candidacy_id
WHERE institutions.id = :id
ORDER BY elections.id DESC, anomalies.id
