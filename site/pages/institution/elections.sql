-- Elections that fill it, with its seats by side on independence: from the lists, else as a source groups them.
WITH filled AS (
    SELECT election_institutions.election_id, min(rounds.polling_date) AS polling_date
    FROM election_institutions
    JOIN rounds ON rounds.election_id = election_institutions.election_id
    WHERE election_institutions.institution_id = :id
    GROUP BY election_institutions.election_id
),
by_list AS (
    SELECT
        contests.election_id,
        sum(seats.seats) AS seats,
        sum(seats.seats) FILTER (WHERE candidacies.bloc_id = 'independence') AS independence,
        sum(seats.seats) FILTER (WHERE candidacies.bloc_id = 'other') AS other,
        sum(seats.seats) FILTER (WHERE candidacies.bloc_id = 'loyalist') AS loyalist,
        sum(seats.seats) FILTER (WHERE candidacies.bloc_id IS NULL) AS without_bloc,
        min(seats.source_id) AS source_id,
        max(seats.source_id) AS other_source_id
    FROM seats
    JOIN candidacies ON candidacies.id = seats.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    WHERE seats.institution_id = :id
    GROUP BY contests.election_id
),
by_source AS (
    SELECT
        filled.election_id,
        bloc_results.bloc_id,
        iif(institutions.id = 'congres-nc', bloc_results.congress_seats, bloc_results.provincial_seats) AS seats,
        bloc_results.note,
        bloc_results.source_id
    FROM filled
    CROSS JOIN institutions ON institutions.id = :id
    CROSS JOIN bloc_results
        ON bloc_results.election_id = filled.election_id AND bloc_results.area_id = institutions.area_id
),
grouped AS (
    SELECT
        election_id,
        sum(seats) AS seats,
        sum(seats) FILTER (WHERE bloc_id = 'independence') AS independence,
        sum(seats) FILTER (WHERE bloc_id = 'other') AS other,
        sum(seats) FILTER (WHERE bloc_id = 'loyalist') AS loyalist,
        max(note) FILTER (WHERE bloc_id = 'loyalist') AS note,
        max(source_id) AS source_id
    FROM by_source
    GROUP BY election_id
)
SELECT
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    filled.polling_date,
    coalesce(by_list.seats, grouped.seats) AS seats,
    iif(by_list.seats IS NULL, grouped.independence, by_list.independence) AS independence,
    iif(by_list.seats IS NULL, grouped.other, by_list.other) AS other,
    iif(by_list.seats IS NULL, grouped.loyalist, by_list.loyalist) AS loyalist,
    by_list.without_bloc,
    -- 0 for a partial election, which fills less than half of the seats.
    ifnull(2 * by_list.seats > max(by_list.seats) OVER (), 0) AS is_whole,
    (
        SELECT sum(allocation_runs.seats)
        FROM allocation_run_institutions
        JOIN contests ON contests.id = allocation_run_institutions.contest_id
        JOIN allocation_runs
            ON allocation_runs.contest_id = contests.id AND allocation_runs.run = allocation_run_institutions.run
        WHERE allocation_run_institutions.institution_id = :id AND contests.election_id = filled.election_id
    ) AS seats_to_fill,
    CASE WHEN by_list.seats IS NOT NULL THEN 'lists' WHEN grouped.seats IS NOT NULL THEN 'source' END AS basis,
    grouped.note,
    (
        SELECT coverage.is_complete
        FROM coverage
        WHERE coverage.election_id = filled.election_id AND coverage.level = 'seats'
    ) AS is_complete,
    (
        SELECT coverage.note
        FROM coverage
        WHERE coverage.election_id = filled.election_id AND coverage.level = 'seats'
    ) AS coverage_note,
    coalesce(by_list.source_id, grouped.source_id, elections.source_id) AS source_id,
    by_list.other_source_id,
    grouped.source_id AS grouping_source_id
FROM filled
JOIN elections ON elections.id = filled.election_id
LEFT JOIN by_list ON by_list.election_id = filled.election_id
LEFT JOIN grouped ON grouped.election_id = filled.election_id
ORDER BY filled.polling_date DESC
