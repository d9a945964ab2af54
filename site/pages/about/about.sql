-- The release, and how much it holds.
SELECT
    (SELECT value FROM build WHERE key = 'release') AS release,
    (SELECT value FROM build WHERE key = 'commit') AS revision,
    (SELECT value FROM build WHERE key = 'row_counts_sha256') AS row_counts_sha256,
    (SELECT count(*) FROM people) AS people,
    (SELECT count(*) FROM terms) AS terms,
    (SELECT count(*) FROM elections) AS elections,
    (SELECT min(polling_date) FROM rounds) AS first_date,
    (SELECT max(polling_date) FROM rounds) AS last_date,
    (SELECT count(*) FROM sources) AS sources,
    (SELECT count(*) FROM publishers) AS publishers,
    (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM claims) AS claims,
    (SELECT count(*) FROM claim_verdicts WHERE verdict = 'agrees') AS agree,
    (SELECT count(*) FROM claim_verdicts WHERE verdict = 'differs') AS differ,
    (SELECT count(*) FROM anomalies) AS anomalies
