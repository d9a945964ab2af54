-- How many questions are answered differently, by how many statements of how many articles, and how many differ from the record.
SELECT
    count(DISTINCT claim_groups.group_id) AS questions,
    count(DISTINCT claim_groups.claim_id) AS statements,
    count(DISTINCT claims.article_id) AS articles,
    (SELECT count(*) FROM claim_verdicts WHERE verdict = 'differs') AS differ,
    (SELECT count(*) FROM claim_verdicts WHERE verdict = 'agrees') AS agree
FROM claim_groups
JOIN claims ON claims.id = claim_groups.claim_id
