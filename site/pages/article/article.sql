-- The article: headline, publisher, date, and our own summary; never its text.
SELECT
    articles.id,
    sources.title,
    sources.url,
    sources.language,
    publishers.name AS publisher,
    articles.author,
    sources.published_on,
    articles.date_basis,
    articles.title_basis,
    articles.seen_at,
    articles.kind,
    articles.topic,
    topics.name_fr AS topic_fr,
    topics.name_en AS topic_en,
    sources.reliability,
    articles.summary_fr,
    articles.summary_en,
    events.id AS event_id,
    events.title_fr AS event_fr,
    events.title_en AS event_en,
    events.start_date AS event_date,
    sources.note,
    articles.id AS source_id,
    events.source_id AS event_source_id
FROM articles
JOIN sources ON sources.id = articles.id
JOIN publishers ON publishers.id = sources.publisher_id
JOIN topics ON topics.id = articles.topic
LEFT JOIN events ON events.id = articles.event_id
WHERE articles.id = :id
