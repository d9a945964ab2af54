-- A person, a place and an election to try the search with.
WITH wanted (place, kind, entity_id) AS (
    VALUES (1, 'person', 'sonia-backes'), (2, 'area', '98814'), (3, 'election', 'referendum-2021')
)
SELECT entries.kind, entries.entity_id, entries.title AS title_fr, entries.title_en
FROM wanted
JOIN search_entries AS entries ON entries.kind = wanted.kind AND entries.entity_id = wanted.entity_id
ORDER BY wanted.place
