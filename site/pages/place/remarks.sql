-- Remarks on the place, its censuses, its votes, its terms of office and what it belongs to.
WITH keys (table_name, row_key) AS (
    SELECT 'areas', :id
    UNION ALL
    SELECT 'populations', area_id || ',' || year FROM populations WHERE area_id = :id
    UNION ALL
    SELECT 'ballot_counts', election_id || ',' || round || ',' || area_id FROM ballot_counts WHERE area_id = :id
    UNION ALL
    SELECT 'area_members', area_id || ',' || member_id FROM area_members WHERE member_id = :id OR area_id = :id
    UNION ALL
    SELECT 'terms', terms.id FROM offices JOIN terms ON terms.office_id = offices.id WHERE offices.area_id = :id
)
SELECT notes.table_name, notes.row_key, notes.column_name, notes.note, notes.source_id
FROM keys
JOIN notes ON notes.table_name = keys.table_name AND notes.row_key = keys.row_key
ORDER BY notes.table_name, notes.row_key, notes.column_name, notes.note
