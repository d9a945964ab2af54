-- The other articles on the same event, latest first; twenty at most.
SELECT
    sources.id,
    sources.title,
    sources.language,
    publishers.name AS publisher,
    sources.published_on
FROM articles
JOIN articles AS others ON others.event_id = articles.event_id AND others.id <> articles.id
JOIN sources ON sources.id = others.id
JOIN publishers ON publishers.id = sources.publisher_id
WHERE articles.id = :id
ORDER BY sources.published_on DESC, sources.id
LIMIT 20
