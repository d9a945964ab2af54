-- Each mention names an entity that exists.
SELECT
    'mentions' AS table_name,
    mentions.rowid AS row_id,
    EXISTS (SELECT 1 FROM entities WHERE entities.kind = mentions.entity_kind AND entities.id = mentions.entity_id) AS holds,
    format('unknown %s %s', entity_kind, entity_id) AS problem
FROM mentions;
