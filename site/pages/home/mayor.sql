-- Who was mayor of Païta in 2020: terms that surely ran in that year, one after the other of the same person taken together.
SELECT
    offices.id AS office_id,
    offices.title_fr,
    offices.title_en,
    people.id AS person_id,
    people.name AS person,
    min(terms.start_date) AS start_date,
    max(terms.end_date) AS end_date,
    terms.source_id
FROM terms
JOIN offices ON offices.id = terms.office_id
JOIN people ON people.id = terms.person_id
WHERE
    terms.office_id = 'maire-98821'
    AND terms.confidence <> 'low'
    AND terms.start_date < '2021'
    AND ifnull(terms.end_date, '9999') >= '2020'
GROUP BY people.id
ORDER BY start_date
