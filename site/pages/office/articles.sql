-- Articles that are about it, the latest first.
SELECT
    articles.id AS article_id,
    sources.title,
    sources.language,
    sources.published_on,
    publishers.name AS publisher
FROM article_offices
JOIN articles ON articles.id = article_offices.article_id
JOIN sources ON sources.id = articles.id
JOIN publishers ON publishers.id = sources.publisher_id
WHERE article_offices.office_id = :id
ORDER BY sources.published_on DESC, sources.title
