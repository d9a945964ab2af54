-- Everyone who is known to have been in it or held an office while in it, by the first date known.
SELECT
    people.id AS person_id,
    people.name AS person,
    min(stays.first_date) AS first_date,
    sum(stays.is_term) AS terms,
    sum(1 - stays.is_term) AS memberships
FROM (
    SELECT person_id, ifnull(start_date, end_date) AS first_date, 0 AS is_term
    FROM party_memberships
    WHERE party_id = :id
    UNION ALL
    SELECT person_id, ifnull(start_date, end_date), 1
    FROM terms
    WHERE party_id = :id
) AS stays
JOIN people ON people.id = stays.person_id
GROUP BY people.id
ORDER BY first_date IS NULL, first_date, people.family_name
