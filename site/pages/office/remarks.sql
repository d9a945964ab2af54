-- Remarks on the office itself and on terms in it.
SELECT NULL AS person_id, NULL AS person, note, source_id
FROM notes
WHERE table_name = 'offices' AND row_key = :id
UNION ALL
SELECT people.id, people.name, notes.note, notes.source_id
FROM terms
JOIN notes ON notes.table_name = 'terms' AND notes.row_key = terms.id
JOIN people ON people.id = terms.person_id
WHERE terms.office_id = :id
