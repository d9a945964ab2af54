-- People known to have been in it, with role and dates as far as they are known.
SELECT
    people.id AS person_id,
    people.name AS person,
    people.family_name,
    party_memberships.role,
    party_memberships.start_date,
    party_memberships.end_date,
    party_memberships.confidence,
    party_memberships.source_id
FROM party_memberships
JOIN people ON people.id = party_memberships.person_id
WHERE party_memberships.party_id = :id
ORDER BY
    ifnull(party_memberships.start_date, party_memberships.end_date) IS NULL,
    ifnull(party_memberships.start_date, party_memberships.end_date),
    people.family_name
