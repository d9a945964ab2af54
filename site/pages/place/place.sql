-- The place, what it lies in, and its latest census.
SELECT
    areas.id,
    areas.kind,
    areas.name AS name_fr,
    areas.name_en,
    areas.insee_code,
    areas.capital,
    areas.area_km2,
    areas.latitude,
    areas.longitude,
    areas.wikidata,
    parents.id AS parent_id,
    parents.kind AS parent_kind,
    parents.name AS parent_fr,
    parents.name_en AS parent_en,
    grandparents.id AS grandparent_id,
    grandparents.name AS grandparent_fr,
    grandparents.name_en AS grandparent_en,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    ifnull(capitals.source_id, areas.source_id) AS capital_source_id,
    ifnull(surfaces.source_id, areas.source_id) AS area_source_id,
    ifnull(wikidatas.source_id, areas.source_id) AS wikidata_source_id,
    ifnull(shapes.source_id, areas.source_id) AS shape_source_id,
    (SELECT value FROM build WHERE key = 'release') AS release,
    areas.source_id
FROM areas
LEFT JOIN areas AS parents ON parents.id = areas.parent_id
LEFT JOIN areas AS grandparents ON grandparents.id = parents.parent_id
LEFT JOIN populations
    ON populations.area_id = areas.id
    AND populations.year = (SELECT max(year) FROM populations WHERE area_id = :id)
LEFT JOIN field_sources AS capitals
    ON capitals.table_name = 'areas' AND capitals.row_key = areas.id AND capitals.column_name = 'capital'
LEFT JOIN field_sources AS surfaces
    ON surfaces.table_name = 'areas' AND surfaces.row_key = areas.id AND surfaces.column_name = 'area_km2'
LEFT JOIN field_sources AS wikidatas
    ON wikidatas.table_name = 'areas' AND wikidatas.row_key = areas.id AND wikidatas.column_name = 'wikidata'
LEFT JOIN field_sources AS shapes
    ON shapes.table_name = 'areas' AND shapes.row_key = areas.id AND shapes.column_name = 'geometry'
WHERE areas.id = :id
LIMIT 1
