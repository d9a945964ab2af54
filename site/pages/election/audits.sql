-- Official seats beside those that the rules of the law make of the votes; for two passes also what a single one would give.
WITH RECURSIVE runs AS (
    SELECT
        contests.id AS contest_id,
        areas.id AS area_id,
        areas.name AS area_fr,
        areas.name_en AS area_en,
        allocation.round,
        sum(allocation.seats) AS seats,
        count(*) AS runs,
        max(allocation.threshold_percent * iif(allocation.threshold_base = 'valid', counts.valid, counts.registered)) AS threshold,
        min(allocation.source_id) AS source_id
    FROM contests
    JOIN areas ON areas.id = contests.area_id
    JOIN allocation_runs AS allocation ON allocation.contest_id = contests.id
    JOIN ballot_counts AS counts
        ON counts.election_id = contests.election_id
        AND counts.round = allocation.round
        AND counts.area_id = contests.area_id
    WHERE contests.election_id = :id
    GROUP BY contests.id
),
lists AS (
    SELECT runs.contest_id, candidacies.id AS candidacy_id, candidacies.label, candidacies.bloc_id, results.votes, results.source_id
    FROM runs
    CROSS JOIN candidacies ON candidacies.contest_id = runs.contest_id
    CROSS JOIN results
        ON results.candidacy_id = candidacies.id AND results.round = runs.round AND results.area_id = runs.area_id
    WHERE EXISTS (SELECT 1 FROM seat_audits WHERE seat_audits.candidacy_id = candidacies.id)
),
divisors (n) AS (
    SELECT 1 WHERE EXISTS (SELECT 1 FROM runs WHERE runs > 1)
    UNION ALL
    SELECT n + 1 FROM divisors WHERE n < (SELECT max(seats) FROM runs)
),
averages AS (
    SELECT
        lists.candidacy_id,
        runs.seats,
        row_number() OVER (PARTITION BY lists.contest_id ORDER BY 1.0 * lists.votes / n DESC, lists.votes DESC) AS place
    FROM lists
    JOIN runs ON runs.contest_id = lists.contest_id
    JOIN divisors ON n <= runs.seats
    WHERE 100 * lists.votes >= runs.threshold
),
single AS (SELECT candidacy_id, count(*) AS seats FROM averages WHERE place <= seats GROUP BY candidacy_id)
SELECT
    runs.contest_id,
    runs.area_id,
    runs.area_fr,
    runs.area_en,
    lists.candidacy_id,
    lists.label,
    lists.bloc_id,
    lists.votes,
    100 * lists.votes >= runs.threshold AS is_above_threshold,
    congress.official_seats AS congress_official,
    congress.recomputed_seats AS congress_recomputed,
    own.institution_id,
    own.official_seats,
    own.recomputed_seats,
    iif(runs.runs > 1, ifnull(single.seats, 0), NULL) AS single_run_seats,
    min(own.agrees, ifnull(congress.agrees, 1)) AS agrees,
    lists.source_id,
    seats.source_id AS seats_source_id,
    runs.source_id AS rule_source_id
FROM runs
JOIN lists ON lists.contest_id = runs.contest_id
JOIN seat_audits AS own ON own.candidacy_id = lists.candidacy_id AND own.institution_id <> 'congres-nc'
JOIN seats ON seats.candidacy_id = own.candidacy_id AND seats.institution_id = own.institution_id
LEFT JOIN seat_audits AS congress
    ON congress.candidacy_id = lists.candidacy_id AND congress.institution_id = 'congres-nc'
LEFT JOIN single ON single.candidacy_id = lists.candidacy_id
ORDER BY runs.runs = 1, iif(runs.runs > 1, runs.seats, 0) DESC, runs.area_fr, lists.votes DESC, lists.candidacy_id
