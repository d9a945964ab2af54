-- Terms in the office, latest first; one whose start is not known stands by its end.
SELECT
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
    before.id AS stated_predecessor_id,
    before.name AS stated_predecessor,
    after.id AS stated_successor_id,
    after.name AS stated_successor,
    terms.id AS term_id,
    terms.source_id,
    starts.source_id AS start_source_id,
    ends.source_id AS end_source_id
FROM terms
JOIN people ON people.id = terms.person_id
LEFT JOIN parties ON parties.id = terms.party_id
LEFT JOIN people AS before ON before.id = terms.stated_predecessor
LEFT JOIN people AS after ON after.id = terms.stated_successor
LEFT JOIN field_sources AS starts
    ON starts.table_name = 'terms' AND starts.row_key = terms.id AND starts.column_name = 'start_date'
LEFT JOIN field_sources AS ends
    ON ends.table_name = 'terms' AND ends.row_key = terms.id AND ends.column_name = 'end_date'
WHERE terms.office_id = :id
ORDER BY ifnull(terms.start_date, terms.end_date) DESC, is_contested DESC, terms.id
