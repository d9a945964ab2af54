-- Terms of two people at the same time in an office with a single seat: the one that the succession follows, and the other.
SELECT
    one.id AS person_id,
    one.name AS person,
    term.start_date,
    term.end_date,
    other.id AS other_person_id,
    other.name AS other_person,
    other_term.start_date AS other_start_date,
    other_term.end_date AS other_end_date,
    term_overlaps.note,
    term_overlaps.other_term_id,
    term_overlaps.source_id
FROM term_overlaps
JOIN terms AS term ON term.id = term_overlaps.term_id
JOIN terms AS other_term ON other_term.id = term_overlaps.other_term_id
JOIN people AS one ON one.id = term.person_id
JOIN people AS other ON other.id = other_term.person_id
WHERE term_overlaps.office_id = :id
ORDER BY term.start_date DESC
