-- Notes, column sources and better sources speak of rows that exist.
SELECT
    remarks.table_name,
    remarks.row_id,
    EXISTS (
        SELECT 1 FROM row_keys WHERE row_keys.table_name = remarks.about_table AND row_keys.row_key = remarks.row_key
    ) AS holds,
    format('no row %s in %s', remarks.row_key, remarks.about_table) AS problem
FROM (
    SELECT 'notes' AS table_name, rowid AS row_id, table_name AS about_table, row_key FROM notes
    UNION ALL
    SELECT 'field_sources', rowid, table_name, row_key FROM field_sources
    UNION ALL
    SELECT 'better_sources', rowid, table_name, row_key FROM better_sources
) AS remarks;
