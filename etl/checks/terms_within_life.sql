-- Nobody holds an office before birth or begins one after death.
SELECT
    'terms' AS table_name,
    terms.rowid AS row_id,
    CASE
        WHEN terms.start_date IS NULL OR coalesce(people.birth_date, people.death_date) IS NULL THEN NULL
        ELSE ifnull(people.birth_date < terms.start_date, 1)
            AND ifnull(substr(terms.start_date, 1, length(people.death_date)) <= people.death_date, 1)
    END AS holds,
    format('%s begins on %s; born %s, died %s', terms.id, start_date, birth_date, death_date) AS problem
FROM terms
JOIN people ON people.id = terms.person_id;
