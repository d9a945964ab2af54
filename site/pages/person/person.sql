-- The person.
SELECT
    people.id,
    people.name,
    people.family_name,
    people.given_name,
    people.sex,
    people.birth_date,
    people.birth_place,
    people.death_date,
    people.description_fr,
    people.description_en,
    people.wikidata,
    (SELECT value FROM build WHERE key = 'release') AS release,
    people.source_id
FROM people
WHERE people.id = :id
