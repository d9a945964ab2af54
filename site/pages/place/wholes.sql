-- Constituency and customary areas that the place belongs to.
SELECT
    areas.id,
    areas.kind,
    areas.name AS name_fr,
    ifnull(areas.name_en, areas.name) AS name_en,
    area_members.is_partial,
    area_members.source_id
FROM area_members
JOIN areas ON areas.id = area_members.area_id
WHERE area_members.member_id = :id
ORDER BY areas.kind DESC, areas.id
