-- Terms in the offices of the place, latest first in each office; offices that somebody holds come first.
SELECT
    offices.id AS office_id,
    offices.title_fr,
    offices.title_en,
    people.id AS person_id,
    people.name AS person,
    terms.start_date,
    terms.end_date,
    CASE
        WHEN terms.confidence = 'low' THEN 'reported'
        WHEN terms.end_date IS NOT NULL THEN 'ended'
        WHEN terms.end_reason IS NULL THEN 'in office'
        ELSE 'not established'
    END AS status,
    terms.end_reason,
    terms.confidence,
    terms.source_id
FROM offices
JOIN terms ON terms.office_id = offices.id
JOIN people ON people.id = terms.person_id
WHERE offices.area_id = :id
ORDER BY
    max(terms.end_date IS NULL) OVER (PARTITION BY offices.id) DESC,
    offices.id,
    terms.start_date IS NULL,
    terms.start_date DESC,
    terms.id
