-- Who holds the main offices: open terms, those whose end is not established or that are only reported included if none is later.
WITH wanted (place, office_id) AS (
    VALUES
        (1, 'president-congres'),
        (2, 'president-gouvernement'),
        (3, 'president-province-sud'),
        (4, 'president-province-nord'),
        (5, 'president-province-iles'),
        (6, 'depute-circo-1'),
        (7, 'depute-circo-2'),
        (8, 'senateur-nc'),
        (9, 'haut-commissaire')
)
SELECT
    offices.id AS office_id,
    offices.title_fr,
    offices.title_en,
    people.id AS person_id,
    people.name AS person,
    terms.start_date,
    offices.seats,
    CASE
        WHEN terms.confidence = 'low' THEN 'reported'
        WHEN terms.end_reason IS NULL THEN 'in office'
        ELSE 'not established'
    END AS status,
    terms.end_reason,
    terms.confidence,
    terms.id AS term_id,
    terms.source_id
FROM wanted
JOIN offices ON offices.id = wanted.office_id
JOIN terms ON terms.office_id = offices.id
JOIN people ON people.id = terms.person_id
WHERE
    terms.end_date IS NULL
    AND (
        (terms.end_reason IS NULL AND terms.confidence <> 'low')
        OR terms.start_date = (SELECT max(later.start_date) FROM terms AS later WHERE later.office_id = offices.id)
    )
ORDER BY wanted.place, terms.start_date, people.family_name
