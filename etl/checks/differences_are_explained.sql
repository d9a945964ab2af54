-- Each claim that differs from the record has a note on its value, written by somebody who has read both: nobody is contradicted by a program alone.
SELECT
    'claims' AS table_name,
    claims.rowid AS row_id,
    EXISTS (
        SELECT 1
        FROM notes
        WHERE notes.table_name = 'claims' AND notes.row_key = claims.id AND notes.column_name = 'value'
    ) AS holds,
    format(
        '%s: the article says %s, the record %s (%s); expected a note on it in notes.csv, or a more precise property',
        claims.id, claims.value, verdicts.recorded_value, verdicts.rule
    ) AS problem
FROM claim_verdicts AS verdicts
JOIN claims ON claims.id = verdicts.claim_id
WHERE verdicts.verdict = 'differs';
