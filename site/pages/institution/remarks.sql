-- Remarks on the institution and on its offices.
SELECT NULL AS office_id, NULL AS office_fr, NULL AS office_en, note, source_id
FROM notes
WHERE table_name = 'institutions' AND row_key = :id
UNION ALL
SELECT offices.id, offices.title_fr, offices.title_en, notes.note, notes.source_id
FROM offices
JOIN notes ON notes.table_name = 'offices' AND notes.row_key = offices.id
WHERE offices.institution_id = :id
