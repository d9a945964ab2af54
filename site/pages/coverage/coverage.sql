-- How many elections are held, and how many of their levels are complete.
SELECT
    count(DISTINCT election_id) AS elections,
    count(*) AS levels,
    sum(is_complete) AS complete,
    count(*) - sum(is_complete) AS partial,
    count(DISTINCT iif(level = 'polling_station', election_id, NULL)) AS by_polling_station,
    (SELECT min(polling_date) FROM rounds) AS first_date,
    (SELECT max(polling_date) FROM rounds) AS last_date
FROM coverage
