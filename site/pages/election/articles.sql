-- What is written about it, latest first, and how many statements on it agree or differ with the record.
WITH stated AS (
    SELECT claims.article_id, count(*) AS statements, sum(verdict = 'agrees') AS agree, sum(verdict = 'differs') AS differ
    FROM claims
    LEFT JOIN claim_verdicts ON claim_verdicts.claim_id = claims.id
    WHERE
        claims.id IN (
            SELECT id FROM claims WHERE scope_election_id = :id
            UNION
            SELECT id FROM claims WHERE subject_kind = 'election' AND subject_id = :id
        )
    GROUP BY claims.article_id
)
SELECT
    sources.id AS article_id,
    sources.title,
    sources.language,
    publishers.name AS publisher,
    sources.published_on,
    ifnull(stated.statements, 0) AS statements,
    ifnull(stated.agree, 0) AS agree,
    ifnull(stated.differ, 0) AS differ
FROM article_elections
JOIN sources ON sources.id = article_elections.article_id
JOIN publishers ON publishers.id = sources.publisher_id
LEFT JOIN stated ON stated.article_id = article_elections.article_id
WHERE article_elections.election_id = :id
ORDER BY sources.published_on DESC, sources.id
