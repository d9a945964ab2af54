-- The parts of a divided commune, or the other parts where the place is one, each with the province where its votes count.
SELECT
    parts.id,
    parts.name AS name_fr,
    parts.name_en,
    wholes.id AS whole_id,
    wholes.name AS whole_fr,
    wholes.name_en AS whole_en,
    provinces.id AS province_id,
    provinces.name AS province_fr,
    provinces.name_en AS province_en,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    counts.registered,
    counts.voters,
    latest_provincial.polling_date,
    counts.source_id AS counts_source_id,
    area_members.source_id
FROM areas AS place
JOIN areas AS wholes ON wholes.id = iif(place.kind = 'commune_part', place.parent_id, place.id)
JOIN areas AS parts ON parts.parent_id = wholes.id AND parts.kind = 'commune_part'
JOIN area_members ON area_members.member_id = parts.id
JOIN areas AS provinces ON provinces.id = area_members.area_id AND provinces.kind = 'province'
LEFT JOIN populations
    ON populations.area_id = parts.id
    AND populations.year = (SELECT max(year) FROM populations AS census WHERE census.area_id = parts.id)
LEFT JOIN latest_provincial
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = latest_provincial.election_id AND counts.round = 1 AND counts.area_id = parts.id
WHERE place.id = :id
ORDER BY parts.id
