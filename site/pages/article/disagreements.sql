-- Questions on which it is set beside other articles.
SELECT
    grouped.group_id,
    ifnull(
        claim_topics.title_fr,
        details.subject_fr || char(160) || ': ' || lower(substr(details.meaning_fr, 1, 1))
        || rtrim(substr(details.meaning_fr, 2), '.') || ifnull(' (' || details.scope_fr || ')', '')
    ) AS title_fr,
    ifnull(
        claim_topics.title_en,
        details.subject_en || ': ' || lower(substr(details.meaning_en, 1, 1))
        || rtrim(substr(details.meaning_en, 2), '.') || ifnull(' (' || details.scope_en || ')', '')
    ) AS title_en,
    (
        SELECT count(DISTINCT claims.article_id)
        FROM claim_groups AS beside
        JOIN claims ON claims.id = beside.claim_id
        WHERE beside.group_id = grouped.group_id
    ) AS articles
FROM claims
JOIN claim_groups AS grouped ON grouped.claim_id = claims.id
JOIN claim_details AS details ON details.claim_id = claims.id
LEFT JOIN claim_topics ON claim_topics.id = grouped.topic_id
WHERE claims.article_id = :id
GROUP BY grouped.group_id
ORDER BY grouped.group_id
