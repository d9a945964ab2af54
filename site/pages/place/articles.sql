-- Articles about the place, latest first.
SELECT sources.id AS article_id, sources.title, sources.language, sources.published_on, publishers.name AS publisher
FROM article_areas
JOIN sources ON sources.id = article_areas.article_id
JOIN publishers ON publishers.id = sources.publisher_id
WHERE article_areas.area_id = :id
ORDER BY sources.published_on IS NULL, sources.published_on DESC, sources.id
