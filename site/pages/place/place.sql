-- The place, what it lies in, and its latest census.
SELECT
    areas.id,
    areas.kind,
    areas.name AS name_fr,
    ifnull(areas.name_en, areas.name) AS name_en,
    areas.insee_code,
    areas.capital,
    areas.area_km2,
    areas.latitude,
    areas.longitude,
    areas.wikidata,
    parents.id AS parent_id,
    parents.kind AS parent_kind,
    parents.name AS parent_fr,
    ifnull(parents.name_en, parents.name) AS parent_en,
    grandparents.id AS grandparent_id,
    grandparents.name AS grandparent_fr,
    ifnull(grandparents.name_en, grandparents.name) AS grandparent_en,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    areas.source_id
FROM areas
LEFT JOIN areas AS parents ON parents.id = areas.parent_id
LEFT JOIN areas AS grandparents ON grandparents.id = parents.parent_id
LEFT JOIN populations
    ON populations.area_id = areas.id
    AND populations.year = (SELECT max(year) FROM populations WHERE area_id = :id)
WHERE areas.id = :id
