-- Sides on independence, and whose classification they are.
SELECT id, name_fr, name_en, note
FROM blocs
ORDER BY id
