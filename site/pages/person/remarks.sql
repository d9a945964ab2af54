-- Remarks on the person and on the terms of the person.
SELECT 'people' AS table_name, notes.row_key, notes.column_name, notes.note, notes.source_id
FROM notes
WHERE notes.table_name = 'people' AND notes.row_key = :id
UNION ALL
SELECT 'terms', notes.row_key, notes.column_name, notes.note, notes.source_id
FROM terms
JOIN notes ON notes.table_name = 'terms' AND notes.row_key = terms.id
WHERE terms.person_id = :id
