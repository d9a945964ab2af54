-- Each question on which claims are set side by side has at least two.
SELECT
    'claim_topics' AS table_name,
    claim_topics.rowid AS row_id,
    (SELECT count(*) FROM claim_topic_claims WHERE topic_id = claim_topics.id) >= 2 AS holds,
    format('%s has fewer than two claims', id) AS problem
FROM claim_topics;
