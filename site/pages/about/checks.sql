-- What was verified at the build: rules across tables, constraints of the schema, sums of votes, and seats worked out again.
SELECT
    count(*) AS rules,
    count(*) FILTER (WHERE description GLOB 'Constraint of *') AS constraints,
    sum(rows_checked) AS looked_at,
    sum(rows_skipped) AS skipped,
    sum(rows_checked) FILTER (WHERE id GLOB '*_add_up' OR id = 'seats_fill') AS sums,
    sum(rows_checked) FILTER (WHERE id = 'seats_recomputed') AS seats
FROM checks
