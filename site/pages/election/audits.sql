-- Official seats beside those that the rules of the law make of the votes; where the law runs the allocation twice, also what a single run would give.
WITH RECURSIVE lists AS (
    SELECT
        contests.id AS contest_id,
        areas.id AS area_id,
        areas.name AS area_fr,
        areas.name_en AS area_en,
        candidacies.id AS candidacy_id,
        candidacies.label,
        candidacies.bloc_id,
        results.votes,
        100 * results.votes
        >= first.threshold_percent * iif(first.threshold_base = 'valid', counts.valid, counts.registered) AS is_above_threshold,
        congress.official_seats AS congress_official,
        congress.recomputed_seats AS congress_recomputed,
        own.institution_id,
        own.official_seats,
        own.recomputed_seats,
        first.seats + second.seats AS seats_of_both_runs,
        min(own.agrees, ifnull(congress.agrees, 1)) AS agrees,
        results.source_id,
        seats.source_id AS seats_source_id,
        first.source_id AS rule_source_id
    FROM contests
    JOIN areas ON areas.id = contests.area_id
    JOIN allocation_runs AS first ON first.contest_id = contests.id AND first.run = 1
    LEFT JOIN allocation_runs AS second ON second.contest_id = contests.id AND second.run = 2
    JOIN ballot_counts AS counts
        ON counts.election_id = contests.election_id
        AND counts.round = first.round
        AND counts.area_id = contests.area_id
    JOIN candidacies ON candidacies.contest_id = contests.id
    JOIN results
        ON results.candidacy_id = candidacies.id AND results.round = first.round AND results.area_id = contests.area_id
    JOIN seat_audits AS own ON own.candidacy_id = candidacies.id AND own.institution_id <> 'congres-nc'
    JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id = own.institution_id
    LEFT JOIN seat_audits AS congress
        ON congress.candidacy_id = candidacies.id AND congress.institution_id = 'congres-nc'
    WHERE contests.election_id = :id
),
divisors (n) AS (
    SELECT 1 FROM lists WHERE seats_of_both_runs > 0 GROUP BY 1
    UNION ALL
    SELECT n + 1 FROM divisors WHERE n < (SELECT max(seats_of_both_runs) FROM lists)
),
averages AS (
    SELECT
        candidacy_id,
        seats_of_both_runs,
        row_number() OVER (PARTITION BY contest_id ORDER BY 1.0 * votes / n DESC, votes DESC) AS place
    FROM lists
    JOIN divisors ON n <= seats_of_both_runs
    WHERE is_above_threshold
),
single AS (SELECT candidacy_id, count(*) AS seats FROM averages WHERE place <= seats_of_both_runs GROUP BY candidacy_id)
SELECT lists.*, iif(lists.seats_of_both_runs > 0, ifnull(single.seats, 0), NULL) AS single_run_seats
FROM lists
LEFT JOIN single ON single.candidacy_id = lists.candidacy_id
ORDER BY lists.seats_of_both_runs DESC, lists.area_fr, lists.votes DESC, lists.candidacy_id
