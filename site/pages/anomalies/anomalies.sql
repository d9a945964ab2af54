-- How many contradictions there are, in how many elections, among how many figures that were looked at.
SELECT
    (SELECT count(*) FROM anomalies) AS contradictions,
    (SELECT count(DISTINCT election_id) FROM anomalies) AS elections,
    sum(rows_checked) AS judged,
    sum(rows_skipped) AS not_published
FROM checks
WHERE id GLOB '*_add_up' OR id IN ('seats_fill', 'seats_recomputed')
