-- The subject of each claim exists, and so does a value that is a person, party, office, area, election or bloc.
SELECT
    'claims' AS table_name,
    claims.rowid AS row_id,
    EXISTS (SELECT 1 FROM entities WHERE entities.kind = claims.subject_kind AND entities.id = claims.subject_id)
    AND CASE
        WHEN claims.value_kind IN ('number', 'date', 'text-in-own-words') THEN 1
        ELSE EXISTS (SELECT 1 FROM entities WHERE entities.kind = claims.value_kind AND entities.id = claims.value)
    END AS holds,
    format('unknown %s %s, or unknown %s %s', subject_kind, subject_id, value_kind, value) AS problem
FROM claims;
