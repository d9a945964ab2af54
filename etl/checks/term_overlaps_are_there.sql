-- Each listed overlap is between two terms of the same office that do overlap.
SELECT
    'term_overlaps' AS table_name,
    overlaps.rowid AS row_id,
    one.office_id = overlaps.office_id
    AND other.office_id = overlaps.office_id
    AND ifnull(one.start_date <= ifnull(other.end_date, '9999'), 1)
    AND ifnull(other.start_date <= ifnull(one.end_date, '9999'), 1) AS holds,
    format('%s and %s do not overlap in %s', term_id, other_term_id, overlaps.office_id) AS problem
FROM term_overlaps AS overlaps
JOIN terms AS one ON one.id = overlaps.term_id
JOIN terms AS other ON other.id = overlaps.other_term_id;
