-- Places that lie in it: latest census, who governs, and turnout at the latest provincial election; some lie in it only in part.
SELECT
    areas.id,
    areas.kind,
    areas.name AS name_fr,
    areas.name_en,
    inside.is_partial,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    people.id AS person_id,
    people.name AS person,
    iif(terms.confidence = 'low', 'reported', iif(terms.end_reason IS NULL, 'in office', 'not established')) AS status,
    terms.source_id AS term_source_id,
    latest_provincial.polling_date,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    counts.source_id AS counts_source_id,
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
LEFT JOIN terms ON terms.id = (
    SELECT latest.id
    FROM offices
    JOIN terms AS latest ON latest.office_id = offices.id
    WHERE offices.area_id = areas.id AND areas.kind IN ('commune', 'province', 'constituency') AND latest.end_date IS NULL
    ORDER BY latest.start_date DESC, latest.id
    LIMIT 1
)
LEFT JOIN people ON people.id = terms.person_id
LEFT JOIN latest_provincial
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = latest_provincial.election_id AND counts.round = 1 AND counts.area_id = areas.id
ORDER BY
    CASE areas.kind
        WHEN 'territory' THEN 1 WHEN 'province' THEN 2 WHEN 'commune' THEN 3 WHEN 'commune_part' THEN 4
        WHEN 'constituency' THEN 5 ELSE 6
    END,
    replace(replace(areas.name, 'Î', 'I'), 'é', 'e'),
    areas.id
