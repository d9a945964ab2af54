-- Articles that are about its offices, the latest first.
SELECT DISTINCT
    articles.id AS article_id,
    sources.title,
    sources.language,
    sources.published_on,
    publishers.name AS publisher
FROM offices
JOIN article_offices ON article_offices.office_id = offices.id
JOIN articles ON articles.id = article_offices.article_id
JOIN sources ON sources.id = articles.id
JOIN publishers ON publishers.id = sources.publisher_id
WHERE offices.institution_id = :id
ORDER BY sources.published_on DESC, sources.title
