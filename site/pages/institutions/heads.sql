-- Who holds the offices of each institution: the present holders, else the person last on record, with how sure that is.
WITH placed AS (
    SELECT
        terms.*,
        offices.institution_id,
        offices.title_fr,
        offices.title_en,
        offices.seats,
        CASE
            WHEN terms.end_date IS NOT NULL THEN 'ended'
            WHEN terms.confidence = 'low' THEN 'reported'
            WHEN terms.end_reason IS NULL THEN 'in office'
            ELSE 'not established'
        END AS status,
        row_number() OVER latest_first AS place
    FROM terms
    JOIN offices ON offices.id = terms.office_id
    WHERE terms.id NOT IN (SELECT other_term_id FROM term_overlaps)
    WINDOW latest_first AS (
        PARTITION BY terms.office_id
        ORDER BY ifnull(terms.start_date, terms.end_date) DESC, terms.end_date IS NOT NULL, terms.id
    )
)
SELECT
    placed.institution_id,
    placed.office_id,
    placed.title_fr,
    placed.title_en,
    people.id AS person_id,
    people.name AS person,
    placed.start_date,
    placed.end_date,
    placed.status,
    placed.end_reason,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    placed.source_id
FROM placed
JOIN people ON people.id = placed.person_id
LEFT JOIN parties ON parties.id = placed.party_id
WHERE placed.place = 1 OR (placed.seats > 1 AND placed.status = 'in office')
ORDER BY placed.institution_id, placed.office_id, people.family_name
