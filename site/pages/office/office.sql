-- The office, its institution and its area.
SELECT
    offices.id,
    offices.title_fr,
    offices.title_en,
    offices.seats,
    institutions.id AS institution_id,
    institutions.name AS institution_fr,
    institutions.name_en AS institution_en,
    areas.id AS area_id,
    areas.kind AS area_kind,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    (SELECT value FROM build WHERE key = 'release') AS release,
    offices.source_id
FROM offices
JOIN institutions ON institutions.id = offices.institution_id
JOIN areas ON areas.id = offices.area_id
WHERE offices.id = :id
