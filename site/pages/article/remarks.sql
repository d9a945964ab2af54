-- Remarks on it.
SELECT notes.column_name, notes.note, notes.source_id
FROM notes
WHERE notes.table_name = 'articles' AND notes.row_key = :id
ORDER BY notes.column_name, notes.note
