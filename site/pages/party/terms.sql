-- Offices held by people who belonged to it when their term began, the latest first.
SELECT
    people.id AS person_id,
    people.name AS person,
    people.family_name,
    offices.id AS office_id,
    offices.title_fr AS office_fr,
    offices.title_en AS office_en,
    terms.start_date,
    terms.end_date,
    CASE
        WHEN terms.confidence = 'low' THEN 'reported'
        WHEN terms.end_date IS NOT NULL THEN 'ended'
        WHEN terms.end_reason IS NULL THEN 'in office'
        ELSE 'not established'
    END AS status,
    EXISTS (SELECT 1 FROM term_overlaps WHERE other_term_id = terms.id) AS is_contested,
    terms.end_reason,
    terms.confidence,
    terms.source_id
FROM terms
JOIN people ON people.id = terms.person_id
JOIN offices ON offices.id = terms.office_id
WHERE terms.party_id = :id
ORDER BY ifnull(terms.start_date, terms.end_date) DESC, terms.id
