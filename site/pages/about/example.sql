-- A term whose end is not established: an example of what somebody may correct.
SELECT id, end_reason, source_id
FROM terms
WHERE end_date IS NULL AND end_reason IS NOT NULL
ORDER BY start_date DESC, id
LIMIT 1
