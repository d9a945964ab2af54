-- Who or what came first: people elected, the first in New Caledonia in the last round, or seats in Congress by bloc.
WITH outcomes AS (
    SELECT
        contests.election_id,
        'elected' AS outcome,
        people.id AS person_id,
        people.name AS label,
        candidacies.bloc_id,
        NULL AS votes,
        NULL AS vote_percent,
        NULL AS seats
    FROM candidates
    JOIN candidacies ON candidacies.id = candidates.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    JOIN elections ON elections.id = contests.election_id AND elections.kind IN ('legislative', 'senatorial')
    JOIN people ON people.id = candidates.person_id
    WHERE candidates.position = 1 AND candidates.is_elected
    UNION ALL
    SELECT
        election_id, 'first', lead_person_id, label, bloc_id, votes, round(100.0 * votes / nullif(valid, 0), 4), NULL
    FROM (
        SELECT
            contests.election_id, candidacies.lead_person_id, candidacies.label, candidacies.bloc_id, shares.votes, counts.valid,
            row_number() OVER (PARTITION BY contests.election_id ORDER BY shares.round DESC, candidacies.id) AS place
        FROM elections
        JOIN contests ON contests.election_id = elections.id
        JOIN vote_shares AS shares ON shares.contest_id = contests.id AND shares.area_id = 'nc' AND shares.is_first
        JOIN candidacies ON candidacies.id = shares.candidacy_id
        LEFT JOIN ballot_counts AS counts
            ON counts.election_id = elections.id AND counts.round = shares.round AND counts.area_id = 'nc'
        WHERE elections.kind IN ('referendum', 'presidential', 'european')
    )
    WHERE place = 1
    UNION ALL
    SELECT contests.election_id, 'congress', NULL, NULL, candidacies.bloc_id, NULL, NULL, sum(seats.seats)
    FROM seats
    JOIN candidacies ON candidacies.id = seats.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    WHERE seats.institution_id = 'congres-nc' AND seats.seats > 0
    GROUP BY contests.election_id, candidacies.bloc_id
    UNION ALL
    SELECT election_id, 'congress', NULL, NULL, bloc_id, NULL, NULL, congress_seats
    FROM bloc_results
    WHERE
        area_id = 'nc'
        AND congress_seats > 0
        AND NOT EXISTS (
            SELECT 1
            FROM contests
            JOIN candidacies ON candidacies.contest_id = contests.id
            JOIN seats ON seats.candidacy_id = candidacies.id
            WHERE contests.election_id = bloc_results.election_id
        )
)
SELECT *
FROM outcomes
ORDER BY election_id, CASE bloc_id WHEN 'independence' THEN 1 WHEN 'loyalist' THEN 3 ELSE 2 END, label
