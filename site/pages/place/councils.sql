-- Mayors chosen by the municipal council after each municipal election, latest first.
SELECT
    elections.id AS election_id,
    elections.title_fr,
    elections.title_en,
    people.id AS person_id,
    people.name AS person,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    mayoral_elections.elected_on,
    mayoral_elections.confidence,
    mayoral_elections.source_id
FROM mayoral_elections INDEXED BY mayoral_elections_by_commune
CROSS JOIN elections ON elections.id = mayoral_elections.election_id
JOIN people ON people.id = mayoral_elections.person_id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
LEFT JOIN parties ON parties.id = mayoral_elections.list_party_id
WHERE mayoral_elections.commune_id = :id
ORDER BY rounds.polling_date DESC, people.id
