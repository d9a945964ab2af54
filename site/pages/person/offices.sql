-- Offices held, those that may still run first, then the latest; those whose start is not known last. Before and after: offices with a single seat.
WITH neighbours AS (
    SELECT successions.*
    FROM terms
    JOIN successions ON successions.term_id = terms.id
    WHERE terms.person_id = :id
)
SELECT
    offices.id AS office_id,
    offices.title_fr,
    offices.title_en,
    institutions.id AS institution_id,
    institutions.name AS institution_fr,
    institutions.name_en AS institution_en,
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
    parties.id AS party_id,
    parties.name AS party,
    ifnull(parties.short_name, parties.name) AS party_short,
    predecessors.id AS predecessor_id,
    predecessors.name AS predecessor,
    neighbours.predecessor_is_derived,
    successors.id AS successor_id,
    successors.name AS successor,
    neighbours.successor_is_derived,
    terms.id AS term_id,
    terms.source_id,
    (
        SELECT min(source_id)
        FROM field_sources
        WHERE table_name = 'terms' AND row_key = terms.id AND column_name = 'start_date'
    ) AS start_source_id,
    (
        SELECT min(source_id)
        FROM field_sources
        WHERE table_name = 'terms' AND row_key = terms.id AND column_name = 'end_date'
    ) AS end_source_id
FROM terms
JOIN offices ON offices.id = terms.office_id
JOIN institutions ON institutions.id = offices.institution_id
LEFT JOIN parties ON parties.id = terms.party_id
LEFT JOIN neighbours ON neighbours.term_id = terms.id
LEFT JOIN people AS predecessors ON predecessors.id = neighbours.predecessor_id
LEFT JOIN people AS successors ON successors.id = neighbours.successor_id
WHERE terms.person_id = :id
ORDER BY
    terms.start_date IS NULL,
    terms.end_date IS NULL AND neighbours.successor_id IS NULL DESC,
    terms.start_date DESC,
    terms.id
