-- Two holders at the same time in an office of the place that has a single seat.
SELECT
    offices.id AS office_id,
    one.id AS person_id,
    one.name AS person,
    other.id AS other_person_id,
    other.name AS other_person,
    term_overlaps.note,
    term_overlaps.source_id
FROM offices
JOIN term_overlaps ON term_overlaps.office_id = offices.id
JOIN terms AS term ON term.id = term_overlaps.term_id
JOIN terms AS other_term ON other_term.id = term_overlaps.other_term_id
JOIN people AS one ON one.id = term.person_id
JOIN people AS other ON other.id = other_term.person_id
WHERE offices.area_id = :id
ORDER BY offices.id, term.start_date DESC
