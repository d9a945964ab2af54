-- Offices, in the order in which people look for them: Congress, government, provinces, Parliament, State, communes.
-- facets: kind, place
SELECT
    offices.id,
    offices.title_fr,
    offices.title_en,
    offices.seats,
    institutions.id AS institution_id,
    institutions.kind,
    places.id AS place,
    places.name AS place_fr,
    places.name_en AS place_en,
    (SELECT count(*) FROM terms WHERE terms.office_id = offices.id) AS terms,
    offices.source_id
FROM offices
JOIN institutions ON institutions.id = offices.institution_id
JOIN areas ON areas.id = offices.area_id
-- A mayor stands under the province of the commune, a deputy under New Caledonia.
JOIN areas AS places ON places.id = iif(areas.kind IN ('commune', 'constituency'), areas.parent_id, areas.id)
ORDER BY
    institutions.kind = 'municipality',
    CASE institutions.id
        WHEN 'congres-nc' THEN 1
        WHEN 'gouvernement-nc' THEN 2
        WHEN 'assemblee-province-sud' THEN 3
        WHEN 'assemblee-province-nord' THEN 4
        WHEN 'assemblee-province-iles' THEN 5
        WHEN 'senat-coutumier' THEN 6
        WHEN 'assemblee-nationale' THEN 7
        WHEN 'senat-france' THEN 8
        WHEN 'haut-commissariat-nc' THEN 9
        ELSE 10
    END,
    institutions.kind <> 'ministry',
    areas.kind <> 'constituency',
    iif(institutions.kind = 'municipality', replace(replace(areas.name, 'Î', 'I'), 'é', 'e'), offices.id)
