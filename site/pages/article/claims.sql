-- What it states, in our words, beside what the record holds where it can judge.
SELECT *
FROM claim_details
WHERE article_id = :id
ORDER BY position
