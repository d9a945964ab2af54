-- Each former id is free, and leads to a row that is there.
SELECT
    'former_ids' AS table_name,
    former_ids.rowid AS row_id,
    NOT EXISTS (
        SELECT 1 FROM row_keys WHERE row_keys.table_name = former_ids.table_name AND row_keys.row_key = former_ids.former_id
    )
    AND EXISTS (
        SELECT 1 FROM row_keys WHERE row_keys.table_name = former_ids.table_name AND row_keys.row_key = former_ids.id
    ) AS holds,
    format('%s in %s leads to %s: expected an id that is no longer there, and one that is', former_id, former_ids.table_name, id) AS problem
FROM former_ids;
