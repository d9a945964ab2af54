-- Places, with census, head and turnout at the latest provincial election.
-- facets: kind, province
SELECT
    areas.id,
    areas.kind,
    areas.name AS name_fr,
    ifnull(areas.name_en, areas.name) AS name_en,
    iif(parents.kind = 'province', parents.id, NULL) AS province,
    iif(parents.kind = 'province', parents.name, NULL) AS province_fr,
    iif(parents.kind = 'province', ifnull(parents.name_en, parents.name), NULL) AS province_en,
    populations.population,
    populations.year AS population_year,
    populations.source_id AS population_source_id,
    heads.person_id,
    heads.person,
    heads.status,
    heads.source_id AS head_source_id,
    latest.polling_date,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 2) AS turnout_percent,
    counts.source_id AS turnout_source_id,
    areas.source_id
FROM areas
LEFT JOIN areas AS parents ON parents.id = areas.parent_id
LEFT JOIN populations
    ON populations.area_id = areas.id
    AND populations.year = (SELECT max(year) FROM populations AS census WHERE census.area_id = areas.id)
LEFT JOIN (
    SELECT
        offices.area_id,
        people.id AS person_id,
        people.name AS person,
        iif(terms.confidence = 'low', 'reported', iif(terms.end_reason IS NULL, 'in office', 'not established')) AS status,
        terms.source_id,
        row_number() OVER (PARTITION BY offices.area_id ORDER BY terms.start_date DESC, terms.id) AS place
    FROM offices
    JOIN areas ON areas.id = offices.area_id AND areas.kind IN ('commune', 'province')
    JOIN terms ON terms.office_id = offices.id AND terms.end_date IS NULL
    JOIN people ON people.id = terms.person_id
) AS heads ON heads.area_id = areas.id AND heads.place = 1
LEFT JOIN (
    SELECT rounds.election_id, rounds.polling_date
    FROM elections
    JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
    JOIN ballot_counts ON ballot_counts.election_id = elections.id AND ballot_counts.round = 1
    WHERE elections.kind = 'provincial' AND ballot_counts.area_id = 'nc'
    ORDER BY rounds.polling_date DESC
    LIMIT 1
) AS latest
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = latest.election_id AND counts.round = 1 AND counts.area_id = areas.id
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
    areas.name,
    areas.id
