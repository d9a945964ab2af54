-- Mayors whom the councils chose after a municipal election.
SELECT
    areas.id AS commune_id,
    areas.name AS commune_fr,
    areas.name_en AS commune_en,
    people.id AS person_id,
    people.name AS person,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    mayors.elected_on,
    mayors.confidence,
    mayors.source_id
FROM mayoral_elections AS mayors
JOIN areas ON areas.id = mayors.commune_id
JOIN people ON people.id = mayors.person_id
LEFT JOIN parties ON parties.id = mayors.list_party_id
WHERE mayors.election_id = :id
ORDER BY areas.name, mayors.elected_on, people.id
