-- Questions that articles answer differently, those with most articles first.
SELECT
    grouped.group_id,
    grouped.basis,
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
    claim_topics.note_fr,
    claim_topics.note_en,
    count(DISTINCT details.subject_id) AS subjects,
    count(*) AS statements,
    count(DISTINCT details.article_id) AS articles,
    count(DISTINCT details.value || details.property) AS answers
FROM claim_groups AS grouped
JOIN claim_details AS details ON details.claim_id = grouped.claim_id
LEFT JOIN claim_topics ON claim_topics.id = grouped.topic_id
GROUP BY grouped.group_id
ORDER BY articles DESC, grouped.group_id
