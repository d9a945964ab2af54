-- The rules that figures must follow: how many were judged, how many could not be, how many contradict.
SELECT
    checks.id AS rule,
    checks.description,
    checks.rows_checked AS judged,
    checks.rows_skipped AS not_published,
    (SELECT count(*) FROM anomalies WHERE anomalies.rule = checks.id) AS contradictions
FROM checks
WHERE checks.id GLOB '*_add_up' OR checks.id IN ('seats_fill', 'seats_recomputed')
ORDER BY contradictions DESC, checks.rows_checked DESC, checks.id
