-- Remarks on the place, its censuses, its votes and what it belongs to.
SELECT table_name, column_name, note, source_id
FROM notes
WHERE table_name = 'areas' AND row_key = :id
UNION
SELECT notes.table_name, notes.column_name, notes.note, notes.source_id
FROM populations
JOIN notes ON notes.table_name = 'populations' AND notes.row_key = populations.area_id || ',' || populations.year
WHERE populations.area_id = :id
UNION
SELECT notes.table_name, notes.column_name, notes.note, notes.source_id
FROM ballot_counts AS counts
JOIN notes
    ON notes.table_name = 'ballot_counts'
    AND notes.row_key = counts.election_id || ',' || counts.round || ',' || counts.area_id
WHERE counts.area_id = :id
ORDER BY 1, 2, 3
