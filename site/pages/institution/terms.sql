-- Everyone who held one of its offices, office by office, the latest first.
SELECT
    offices.id AS office_id,
    offices.title_fr AS office_fr,
    offices.title_en AS office_en,
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
    EXISTS (SELECT 1 FROM term_overlaps WHERE other_term_id = terms.id) AS is_contested,
    terms.end_reason,
    terms.confidence,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    terms.source_id
FROM offices
JOIN terms ON terms.office_id = offices.id
JOIN people ON people.id = terms.person_id
LEFT JOIN parties ON parties.id = terms.party_id
WHERE offices.institution_id = :id
ORDER BY offices.id, ifnull(terms.start_date, terms.end_date) DESC, is_contested DESC, terms.id
