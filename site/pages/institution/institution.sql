-- The institution and its area.
SELECT
    institutions.id,
    institutions.name AS name_fr,
    institutions.name_en,
    institutions.kind,
    institutions.founded,
    institutions.dissolved,
    institutions.wikidata,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    (SELECT value FROM build WHERE key = 'release') AS release,
    institutions.source_id
FROM institutions
LEFT JOIN areas ON areas.id = institutions.area_id
WHERE institutions.id = :id
