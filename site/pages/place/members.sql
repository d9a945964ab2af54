-- Places that lie in it, with their latest census; a commune that lies in it only partly says so.
SELECT
    areas.id,
    areas.kind,
    areas.name AS name_fr,
    ifnull(areas.name_en, areas.name) AS name_en,
    inside.is_partial,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    inside.source_id
FROM (
    SELECT id AS area_id, 0 AS is_partial, source_id FROM areas WHERE parent_id = :id
    UNION ALL
    SELECT member_id, is_partial, source_id FROM area_members WHERE area_id = :id
) AS inside
JOIN areas ON areas.id = inside.area_id
LEFT JOIN populations
    ON populations.area_id = areas.id
    AND populations.year = (SELECT max(year) FROM populations AS census WHERE census.area_id = areas.id)
ORDER BY areas.kind DESC, areas.name, areas.id
