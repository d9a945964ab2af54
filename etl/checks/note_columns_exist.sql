-- Notes and sources of a column name a column that exists.
SELECT
    remarks.table_name,
    remarks.row_id,
    EXISTS (SELECT 1 FROM pragma_table_info(remarks.about_table) AS columns WHERE columns.name = remarks.column_name) AS holds,
    format('no column %s in %s', remarks.column_name, remarks.about_table) AS problem
FROM (
    SELECT 'notes' AS table_name, rowid AS row_id, table_name AS about_table, column_name FROM notes WHERE column_name IS NOT NULL
    UNION ALL
    SELECT 'field_sources', rowid, table_name, column_name FROM field_sources
) AS remarks;
