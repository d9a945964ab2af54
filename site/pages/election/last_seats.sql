-- The last seat of each pass of allocation without a bonus: which list has it, which other list comes next, and how many votes that one lacked, all else being the same.
WITH RECURSIVE runs AS (
    SELECT
        contests.id AS contest_id,
        allocation.run,
        allocation.round,
        contests.area_id,
        allocation.seats AS shared,
        EXISTS (
            SELECT 1
            FROM allocation_run_institutions AS filled
            WHERE filled.contest_id = contests.id AND filled.run = allocation.run AND filled.institution_id = 'congres-nc'
        ) AS is_congress,
        allocation.threshold_percent * iif(allocation.threshold_base = 'valid', counts.valid, counts.registered) AS threshold,
        allocation.source_id
    FROM contests
    JOIN allocation_runs AS allocation ON allocation.contest_id = contests.id
    JOIN ballot_counts AS counts
        ON counts.election_id = contests.election_id
        AND counts.round = allocation.round
        AND counts.area_id = contests.area_id
    WHERE contests.election_id = :id AND allocation.bonus_seats = 0
),
lists AS (
    SELECT runs.contest_id, runs.run, runs.shared, candidacies.id AS candidacy_id, candidacies.label, results.votes
    FROM runs
    CROSS JOIN candidacies ON candidacies.contest_id = runs.contest_id
    CROSS JOIN results
        ON results.candidacy_id = candidacies.id AND results.round = runs.round AND results.area_id = runs.area_id
    WHERE
        100 * results.votes >= runs.threshold
        AND EXISTS (SELECT 1 FROM seat_audits WHERE seat_audits.candidacy_id = candidacies.id)
),
divisors (n) AS (
    SELECT 1
    UNION ALL
    SELECT n + 1 FROM divisors WHERE n <= (SELECT max(shared) FROM runs)
),
averages AS (
    SELECT
        lists.*,
        n,
        row_number() OVER (PARTITION BY contest_id, run ORDER BY 1.0 * votes / n DESC, votes DESC) AS place
    FROM lists
    JOIN divisors ON n <= lists.shared + 1
),
edges AS MATERIALIZED (
    SELECT averages.*, row_number() OVER (PARTITION BY contest_id, run ORDER BY place) AS step
    FROM averages
    WHERE
        place = shared
        OR place > shared
        AND candidacy_id <> (
            SELECT last.candidacy_id
            FROM averages AS last
            WHERE last.contest_id = averages.contest_id AND last.run = averages.run AND last.place = last.shared
        )
)
SELECT
    runs.contest_id,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    runs.run,
    runs.is_congress,
    last.candidacy_id,
    last.label,
    next.candidacy_id AS next_candidacy_id,
    next.label AS next_label,
    last.votes * next.n / last.n - next.votes
    + iif(last.votes * next.n % last.n = 0 AND last.votes * next.n / last.n > last.votes, 0, 1) AS votes_short,
    runs.source_id
FROM runs
JOIN areas ON areas.id = runs.area_id
JOIN edges AS last
    ON last.contest_id = runs.contest_id AND last.run = runs.run AND last.step = 1
JOIN edges AS next
    ON next.contest_id = runs.contest_id AND next.run = runs.run AND next.step = 2
ORDER BY NOT runs.is_congress, runs.run, areas.kind <> 'province', iif(areas.kind = 'province', runs.shared, 0) DESC, areas.name
