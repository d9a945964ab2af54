-- What was put to the vote: each contest with its area, seats, question, the threshold of the law in votes, and the rounds whose votes are held.
WITH tallies AS (
    SELECT
        candidacies.contest_id,
        max(results.round) AS rounds,
        max(results.votes) FILTER (WHERE results.round = 1) AS most_votes,
        max(results.votes) FILTER (WHERE results.round = 2) AS second_most_votes
    FROM contests
    CROSS JOIN candidacies ON candidacies.contest_id = contests.id
    CROSS JOIN results
        ON results.candidacy_id = candidacies.id
        AND results.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
    WHERE contests.election_id = :id
    GROUP BY candidacies.contest_id
)
SELECT
    contests.id AS contest_id,
    areas.id AS area_id,
    areas.kind AS area_kind,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    contests.question_fr,
    contests.question_en,
    contests.electorate,
    first.seats,
    second.seats AS second_seats,
    first.votes_per_ballot,
    second.votes_per_ballot AS second_votes_per_ballot,
    first_counts.registered,
    first_counts.valid,
    second_counts.valid AS second_valid,
    runs.threshold_percent,
    runs.threshold_base,
    CASE runs.threshold_base
        WHEN 'registered' THEN runs.threshold_percent * iif(runs.round = 1, first_counts.registered, second_counts.registered)
        WHEN 'valid' THEN runs.threshold_percent * iif(runs.round = 1, first_counts.valid, second_counts.valid)
    END / 100 AS threshold_votes,
    runs.round AS threshold_round,
    iif(second.round IS NULL, 1, 2) AS rounds_held,
    tallies.rounds AS rounds_known,
    round(
        max(
            ifnull(100.0 * tallies.most_votes / nullif(first_counts.valid, 0), 0),
            ifnull(100.0 * tallies.second_most_votes / nullif(second_counts.valid, 0), 0)
        ), 4
    ) AS top_percent,
    congress.seats AS congress_seats,
    first_counts.source_id,
    second_counts.source_id AS second_source_id,
    contests.source_id AS contest_source_id,
    runs.source_id AS rule_source_id
FROM contests
JOIN areas ON areas.id = contests.area_id
LEFT JOIN tallies ON tallies.contest_id = contests.id
LEFT JOIN contest_rounds AS first ON first.contest_id = contests.id AND first.round = 1
LEFT JOIN contest_rounds AS second ON second.contest_id = contests.id AND second.round = 2
LEFT JOIN ballot_counts AS first_counts
    ON first_counts.election_id = contests.election_id
    AND first_counts.round = 1
    AND first_counts.area_id = iif(areas.kind = 'country', 'nc', areas.id)
LEFT JOIN ballot_counts AS second_counts
    ON second_counts.election_id = contests.election_id
    AND second_counts.round = 2
    AND second_counts.area_id = iif(areas.kind = 'country', 'nc', areas.id)
LEFT JOIN allocation_runs AS runs ON runs.contest_id = contests.id AND runs.run = 1
LEFT JOIN allocation_run_institutions AS filled
    ON filled.contest_id = contests.id AND filled.institution_id = 'congres-nc'
LEFT JOIN allocation_runs AS congress ON congress.contest_id = filled.contest_id AND congress.run = filled.run
WHERE contests.election_id = :id
ORDER BY areas.kind <> 'province', iif(areas.kind = 'province', first.seats, 0) DESC, iif(areas.kind = 'constituency', areas.id, ''), areas.name
