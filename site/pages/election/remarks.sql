-- Remarks on its figures and lists.
SELECT notes.table_name, areas.id AS area_id, areas.name AS area_fr, areas.name_en AS area_en, NULL AS candidacy, notes.column_name, notes.note, notes.source_id
FROM ballot_counts AS counts
JOIN areas ON areas.id = counts.area_id
JOIN notes
    ON notes.table_name = 'ballot_counts'
    AND notes.row_key = counts.election_id || ',' || counts.round || ',' || counts.area_id
WHERE counts.election_id = :id
UNION ALL
SELECT notes.table_name, areas.id, areas.name, areas.name_en, candidacies.label, notes.column_name, notes.note, notes.source_id
FROM contests
JOIN areas ON areas.id = contests.area_id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN notes ON notes.table_name = 'candidacies' AND notes.row_key = candidacies.id
WHERE contests.election_id = :id
