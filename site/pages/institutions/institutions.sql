-- Institutions, in the order in which people look for them: Congress, government, provinces, Parliament, State, communes.
-- facets: kind, place
SELECT
    institutions.id,
    institutions.name AS name_fr,
    institutions.name_en,
    institutions.kind,
    places.id AS place,
    places.name AS place_fr,
    places.name_en AS place_en,
    institutions.founded,
    institutions.dissolved,
    institutions.source_id
FROM institutions
LEFT JOIN areas ON areas.id = institutions.area_id
-- A commune stands under its province.
LEFT JOIN areas AS places ON places.id = iif(areas.kind = 'commune', areas.parent_id, areas.id)
ORDER BY
    institutions.kind = 'municipality',
    CASE institutions.id
        WHEN 'congres-nc' THEN 1
        WHEN 'gouvernement-nc' THEN 2
        WHEN 'assemblee-province-sud' THEN 3
        WHEN 'assemblee-province-nord' THEN 4
        WHEN 'assemblee-province-iles' THEN 5
        WHEN 'senat-coutumier' THEN 6
        WHEN 'cese-nc' THEN 7
        WHEN 'assemblee-nationale' THEN 8
        WHEN 'senat-france' THEN 9
        WHEN 'haut-commissariat-nc' THEN 10
        ELSE 11
    END,
    iif(institutions.kind = 'municipality', replace(replace(areas.name, 'Î', 'I'), 'é', 'e'), institutions.name)
