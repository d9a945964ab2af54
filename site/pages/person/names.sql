-- Other names under which the person is met.
SELECT person_names.name, person_names.kind, person_names.source_id
FROM person_names
JOIN people ON people.id = person_names.person_id
WHERE person_names.person_id = :id AND person_names.name <> people.name
ORDER BY person_names.kind, person_names.name
