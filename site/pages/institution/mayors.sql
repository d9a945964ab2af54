-- Mayors that the council chose after each municipal election.
SELECT
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    people.id AS person_id,
    people.name AS person,
    mayoral_elections.elected_on,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    mayoral_elections.confidence,
    mayoral_elections.source_id
FROM institutions
JOIN mayoral_elections INDEXED BY mayoral_elections_by_commune
    ON mayoral_elections.commune_id = institutions.area_id
JOIN elections ON elections.id = mayoral_elections.election_id
JOIN people ON people.id = mayoral_elections.person_id
LEFT JOIN parties ON parties.id = mayoral_elections.list_party_id
WHERE institutions.id = :id AND institutions.kind = 'municipality'
ORDER BY elections.id DESC, mayoral_elections.elected_on
