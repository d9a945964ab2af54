-- A second round is never held before the first (in senatorial elections both are held on one day).
SELECT
    'rounds' AS table_name,
    second.rowid AS row_id,
    first.polling_date <= second.polling_date AS holds,
    format('second round on %s, first on %s', second.polling_date, first.polling_date) AS problem
FROM rounds AS second
JOIN rounds AS first ON first.election_id = second.election_id AND first.round = 1
WHERE second.round = 2;
