-- Statements that differ from the record, with the explanation; either may be right.
SELECT
    details.*,
    sources.title AS article,
    sources.language,
    publishers.name AS publisher,
    sources.published_on,
    sources.id AS source_id
FROM claim_verdicts AS verdicts
JOIN claim_details AS details ON details.claim_id = verdicts.claim_id
JOIN sources ON sources.id = details.article_id
JOIN publishers ON publishers.id = sources.publisher_id
WHERE verdicts.verdict = 'differs'
ORDER BY sources.published_on DESC, details.claim_id
