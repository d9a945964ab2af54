-- Seats by assembly and list, as published; by bloc, in the grouping of a source, where the lists are not known.
WITH lists AS (
    SELECT
        seats.institution_id,
        contests.area_id,
        candidacies.id AS candidacy_id,
        candidacies.label,
        candidacies.bloc_id,
        seats.seats,
        seats.source_id
    FROM contests
    JOIN candidacies ON candidacies.contest_id = contests.id
    JOIN seats ON seats.candidacy_id = candidacies.id AND seats.seats > 0
    WHERE contests.election_id = :id
),
grouped AS (
    SELECT filled.institution_id, blocs.area_id, NULL AS candidacy_id, NULL AS label, blocs.bloc_id,
        iif(filled.institution_id = 'congres-nc', blocs.congress_seats, blocs.provincial_seats) AS seats,
        blocs.source_id
    FROM contests
    JOIN allocation_run_institutions AS filled ON filled.contest_id = contests.id AND filled.run = 1
    JOIN bloc_results AS blocs ON blocs.election_id = contests.election_id AND blocs.area_id = contests.area_id
    WHERE contests.election_id = :id AND NOT EXISTS (SELECT 1 FROM lists)
),
filled AS (
    SELECT institution_id, sum(seats) AS of
    FROM (
        SELECT DISTINCT given.contest_id, given.run, given.institution_id, runs.seats
        FROM contests
        JOIN allocation_run_institutions AS given ON given.contest_id = contests.id
        JOIN allocation_runs AS runs ON runs.contest_id = given.contest_id AND runs.run = given.run
        WHERE contests.election_id = :id
    )
    GROUP BY institution_id
)
SELECT
    institutions.id AS institution_id,
    institutions.name AS institution_fr,
    institutions.name_en AS institution_en,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    candidacy_id,
    label,
    bloc_id,
    seats,
    filled.of,
    found.source_id
FROM (SELECT * FROM lists UNION ALL SELECT * FROM grouped WHERE seats > 0) AS found
JOIN institutions ON institutions.id = found.institution_id AND institutions.kind = 'assembly'
JOIN filled ON filled.institution_id = found.institution_id
JOIN areas ON areas.id = found.area_id
ORDER BY
    institutions.id <> 'congres-nc',
    filled.of DESC,
    institutions.id,
    CASE bloc_id WHEN 'independence' THEN 1 WHEN 'loyalist' THEN 3 ELSE 2 END,
    seats DESC,
    candidacy_id
