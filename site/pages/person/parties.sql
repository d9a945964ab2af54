-- Stays in parties in order of time; those whose start is not known last.
SELECT
    parties.id AS party_id,
    parties.name,
    parties.name_en,
    ifnull(parties.short_name, parties.name) AS short_name,
    parties.bloc_id,
    memberships.role,
    memberships.start_date,
    memberships.end_date,
    iif(memberships.end_date IS NULL, 'not established', 'ended') AS status,
    memberships.confidence,
    memberships.id AS membership_id,
    memberships.source_id
FROM party_memberships AS memberships
JOIN parties ON parties.id = memberships.party_id
WHERE memberships.person_id = :id
ORDER BY memberships.start_date IS NULL, memberships.start_date, memberships.end_date IS NULL, memberships.end_date, memberships.id
