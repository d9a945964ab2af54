-- Places, with their latest census, who governs, and turnout at the latest provincial election.
-- facets: kind, province
SELECT
    areas.id,
    areas.kind,
    CASE areas.kind
        WHEN 'country' THEN 'Pays' WHEN 'territory' THEN 'Territoire' WHEN 'province' THEN 'Provinces'
        WHEN 'commune' THEN 'Communes' WHEN 'commune_part' THEN 'Parties de commune'
        WHEN 'constituency' THEN 'Circonscriptions' WHEN 'customary_area' THEN 'Aires coutumières'
    END AS kind_fr,
    CASE areas.kind
        WHEN 'country' THEN 'Country' WHEN 'territory' THEN 'Territory' WHEN 'province' THEN 'Provinces'
        WHEN 'commune' THEN 'Communes' WHEN 'commune_part' THEN 'Parts of a commune'
        WHEN 'constituency' THEN 'Constituencies' WHEN 'customary_area' THEN 'Customary areas'
    END AS kind_en,
    areas.name AS name_fr,
    areas.name_en,
    provinces.id AS province,
    provinces.name AS province_fr,
    provinces.name_en AS province_en,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    people.id AS person_id,
    people.name AS person,
    CASE
        WHEN terms.confidence = 'low' THEN 'reported'
        WHEN terms.end_date IS NOT NULL THEN 'ended'
        WHEN terms.end_reason IS NULL THEN 'in office'
        ELSE 'not established'
    END AS status,
    terms.end_date,
    terms.source_id AS term_source_id,
    latest_provincial.polling_date,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    counts.source_id AS counts_source_id,
    areas.source_id
FROM areas
LEFT JOIN area_members ON area_members.member_id = areas.id AND areas.kind = 'commune_part'
LEFT JOIN areas AS provinces
    ON provinces.id = ifnull(area_members.area_id, areas.parent_id) AND provinces.kind = 'province'
LEFT JOIN populations
    ON populations.area_id = areas.id
    AND populations.year = (SELECT max(year) FROM populations AS census WHERE census.area_id = areas.id)
LEFT JOIN terms ON terms.id = (
    SELECT latest.id
    FROM offices
    JOIN terms AS latest ON latest.office_id = offices.id
    WHERE offices.area_id = areas.id AND areas.kind IN ('commune', 'province', 'constituency')
    ORDER BY latest.end_date IS NOT NULL, latest.start_date DESC, latest.id
    LIMIT 1
)
LEFT JOIN people ON people.id = terms.person_id
LEFT JOIN latest_provincial
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = latest_provincial.election_id AND counts.round = 1 AND counts.area_id = areas.id
ORDER BY
    CASE areas.kind
        WHEN 'territory' THEN 1
        WHEN 'province' THEN 2
        WHEN 'commune' THEN 3
        WHEN 'commune_part' THEN 4
        WHEN 'constituency' THEN 5
        WHEN 'customary_area' THEN 6
        ELSE 7
    END,
    replace(replace(areas.name, 'Î', 'I'), 'é', 'e'),
    areas.id
