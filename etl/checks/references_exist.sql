-- Every foreign key of the schema leads to a row that exists.
SELECT
    tables.name AS table_name,
    (SELECT broken.rowid FROM pragma_foreign_key_check(tables.name) AS broken WHERE broken.fkid = keys.id LIMIT 1) AS row_id,
    NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check(tables.name) AS broken WHERE broken.fkid = keys.id) AS holds,
    format('%s leads to a row that is not in %s', keys."from", keys."table") AS problem
FROM sqlite_master AS tables
JOIN pragma_foreign_key_list(tables.name) AS keys
WHERE tables.type = 'table';
