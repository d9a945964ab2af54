-- What each bloc holds, and whose classification it is.
SELECT id, name_fr, name_en, note FROM blocs ORDER BY id
