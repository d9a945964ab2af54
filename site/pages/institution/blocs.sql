-- Whose classification the sides on independence are.
SELECT id, name_fr, name_en, note
FROM blocs
ORDER BY CASE id WHEN 'independence' THEN 1 WHEN 'other' THEN 2 ELSE 3 END
