-- Articles, latest first, with how many of their statements agree with the record and how many differ.
-- Those about a person, party, office, election or place where :person, :party, :office, :election or :place is an id.
-- facets: person, party, office, election, place, statements, topic, publisher, year, kind, language
SELECT
    articles.id,
    sources.title,
    sources.published_on,
    substr(sources.published_on, 1, 4) AS year,
    publishers.id AS publisher,
    publishers.name AS publisher_name,
    sources.language,
    CASE sources.language WHEN 'fr' THEN 'français' WHEN 'en' THEN 'anglais' ELSE sources.language END AS language_fr,
    CASE sources.language WHEN 'fr' THEN 'French' WHEN 'en' THEN 'English' ELSE sources.language END AS language_en,
    articles.kind,
    articles.topic,
    topics.name_fr AS topic_fr,
    topics.name_en AS topic_en,
    articles.summary_fr,
    articles.summary_en,
    count(claims.id) AS claims,
    count(*) FILTER (WHERE verdicts.verdict = 'agrees') AS agree,
    count(*) FILTER (WHERE verdicts.verdict = 'differs') AS differ,
    CASE
        WHEN max(verdicts.verdict = 'differs') THEN 'one or more differ'
        WHEN count(verdicts.claim_id) > 0 THEN 'all that were judged agree'
        WHEN count(claims.id) > 0 THEN 'none was judged'
        ELSE 'none is listed'
    END AS statements,
    nullif(:person, '') AS person,
    (SELECT name FROM people WHERE id = :person) AS person_name,
    nullif(:party, '') AS party,
    (SELECT name FROM parties WHERE id = :party) AS party_name,
    nullif(:office, '') AS office,
    (SELECT title_fr FROM offices WHERE id = :office) AS office_fr,
    (SELECT title_en FROM offices WHERE id = :office) AS office_en,
    nullif(:election, '') AS election,
    (SELECT title_fr FROM elections WHERE id = :election) AS election_fr,
    (SELECT title_en FROM elections WHERE id = :election) AS election_en,
    nullif(:place, '') AS place,
    (SELECT name FROM areas WHERE id = :place) AS place_fr,
    (SELECT ifnull(name_en, name) FROM areas WHERE id = :place) AS place_en,
    sources.url,
    articles.id AS source_id
FROM articles
JOIN sources ON sources.id = articles.id
JOIN publishers ON publishers.id = sources.publisher_id
JOIN topics ON topics.id = articles.topic
LEFT JOIN claims ON claims.article_id = articles.id
LEFT JOIN claim_verdicts AS verdicts ON verdicts.claim_id = claims.id
WHERE
    (ifnull(:person, '') = '' OR articles.id IN (SELECT article_id FROM article_people WHERE person_id = :person))
    AND (ifnull(:party, '') = '' OR articles.id IN (SELECT article_id FROM article_parties WHERE party_id = :party))
    AND (ifnull(:office, '') = '' OR articles.id IN (SELECT article_id FROM article_offices WHERE office_id = :office))
    AND (
        ifnull(:election, '') = ''
        OR articles.id IN (SELECT article_id FROM article_elections WHERE election_id = :election)
    )
    AND (ifnull(:place, '') = '' OR articles.id IN (SELECT article_id FROM article_areas WHERE area_id = :place))
GROUP BY articles.id
ORDER BY sources.published_on DESC, articles.id
