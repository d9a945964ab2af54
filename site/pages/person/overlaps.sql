-- Terms of somebody else at the same time, in an office with a single seat.
SELECT
    offices.id AS office_id,
    offices.title_fr,
    offices.title_en,
    people.id AS person_id,
    people.name AS person,
    overlaps.own_term_id AS term_id,
    overlaps.note,
    overlaps.source_id
FROM (
    SELECT terms.id AS own_term_id, term_overlaps.other_term_id AS term_id, term_overlaps.note, term_overlaps.source_id
    FROM terms
    JOIN term_overlaps ON term_overlaps.term_id = terms.id
    WHERE terms.person_id = :id
    UNION ALL
    SELECT terms.id, term_overlaps.term_id, term_overlaps.note, term_overlaps.source_id
    FROM terms
    JOIN term_overlaps ON term_overlaps.other_term_id = terms.id
    WHERE terms.person_id = :id
) AS overlaps
JOIN terms ON terms.id = overlaps.term_id
JOIN people ON people.id = terms.person_id
JOIN offices ON offices.id = terms.office_id
ORDER BY terms.start_date DESC
