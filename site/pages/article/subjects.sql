-- People, parties, offices, elections and places that it is about.
SELECT 'person' AS kind, people.id, people.name AS name_fr, people.name AS name_en, people.family_name AS sorted_by
FROM article_people
JOIN people ON people.id = article_people.person_id
WHERE article_people.article_id = :id
UNION ALL
SELECT 'party', parties.id, parties.name, ifnull(parties.name_en, parties.name), parties.name
FROM article_parties
JOIN parties ON parties.id = article_parties.party_id
WHERE article_parties.article_id = :id
UNION ALL
SELECT 'office', offices.id, offices.title_fr, offices.title_en, offices.title_fr
FROM article_offices
JOIN offices ON offices.id = article_offices.office_id
WHERE article_offices.article_id = :id
UNION ALL
SELECT 'election', elections.id, elections.title_fr, elections.title_en, elections.id
FROM article_elections
JOIN elections ON elections.id = article_elections.election_id
WHERE article_elections.article_id = :id
UNION ALL
SELECT 'area', areas.id, areas.name, ifnull(areas.name_en, areas.name), areas.name
FROM article_areas
JOIN areas ON areas.id = article_areas.area_id
WHERE article_areas.article_id = :id
ORDER BY kind, sorted_by, id
