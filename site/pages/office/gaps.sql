-- Stretches for which no holder is recorded, in an office with a single seat: the days that surely lie between two terms.
WITH dated AS (
    SELECT
        terms.id,
        ifnull(terms.start_date, terms.end_date) AS place,
        terms.end_date,
        -- A partial date counts as early as it may be where a term starts, as late as it may be where one ends.
        terms.start_date || substr('-01-01', length(terms.start_date) - 3) AS first_day,
        terms.end_date || substr('-12-31', length(terms.end_date) - 3) AS last_day
    FROM terms
    JOIN offices ON offices.id = terms.office_id
    WHERE terms.office_id = :id AND offices.seats = 1
),
placed AS (
    SELECT
        *,
        max(last_day) OVER (ORDER BY place, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS held_until,
        lag(last_day) OVER (ORDER BY place, id) AS previous_last_day,
        row_number() OVER (ORDER BY place DESC, id DESC) = 1 AS is_last
    FROM dated
)
SELECT
    placed.id AS next_term_id,
    min(dated.end_date) AS start_date,
    placed.place AS end_date,
    iif(
        length(min(dated.end_date)) = 10 AND length(placed.place) = 10,
        CAST(julianday(placed.place) - julianday(placed.held_until) - 1 AS INTEGER),
        NULL
    ) AS days
FROM placed
JOIN dated ON dated.last_day = placed.held_until
WHERE placed.previous_last_day IS NOT NULL AND placed.first_day > date(placed.held_until, '+1 day')
GROUP BY placed.id
UNION ALL
SELECT NULL, end_date, NULL, NULL
FROM placed
WHERE is_last AND end_date IS NOT NULL
ORDER BY start_date DESC
