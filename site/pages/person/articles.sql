-- Articles about the person, latest first, with how many of their statements about the person the record can judge.
SELECT
    articles.id AS article_id,
    sources.title,
    publishers.name AS publisher,
    sources.published_on,
    sources.language,
    sources.url,
    articles.kind,
    articles.summary_fr,
    articles.summary_en,
    count(claims.id) AS claims,
    count(verdicts.verdict) AS judged,
    count(nullif(verdicts.verdict, 'agrees')) AS differing,
    articles.id AS source_id
FROM article_people
JOIN articles ON articles.id = article_people.article_id
JOIN sources ON sources.id = articles.id
JOIN publishers ON publishers.id = sources.publisher_id
LEFT JOIN claims
    ON claims.article_id = articles.id AND claims.subject_kind = 'person' AND claims.subject_id = article_people.person_id
LEFT JOIN claim_verdicts AS verdicts ON verdicts.claim_id = claims.id
WHERE article_people.person_id = :id
GROUP BY articles.id
ORDER BY sources.published_on IS NULL, sources.published_on DESC, articles.id
