-- Days that articles give for the end of Sonia Backès’s time in the French government, each with the first article that gives it.
SELECT
    people.id AS person_id,
    people.name AS person,
    claims.value AS day,
    claim_topic_claims.topic_id,
    claims.id AS claim_id,
    claims.article_id AS source_id,
    min(sources.published_on) AS published_on
FROM claim_topic_claims
JOIN claims ON claims.id = claim_topic_claims.claim_id
JOIN people ON people.id = claims.subject_id AND claims.subject_kind = 'person'
JOIN sources ON sources.id = claims.article_id
WHERE claim_topic_claims.topic_id = 'backes-end-of-term' AND people.id = 'sonia-backes' AND claims.value_kind = 'date'
GROUP BY claims.value
ORDER BY claims.value
