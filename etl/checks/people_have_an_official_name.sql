-- The name of each person is among the official names under which the person is met.
SELECT
    'people' AS table_name,
    people.rowid AS row_id,
    EXISTS (
        SELECT 1
        FROM person_names
        WHERE person_names.person_id = people.id AND person_names.name = people.name AND person_names.kind = 'official'
    ) AS holds,
    format('no official name %s in person_names', people.name) AS problem
FROM people;
