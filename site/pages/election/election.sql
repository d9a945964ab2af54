-- The election: its days, its rules, the elections of its kind before and after it, and how much of it is held.
SELECT
    elections.id,
    elections.kind,
    elections.title_fr,
    elections.title_en,
    first.polling_date AS first_date,
    second.polling_date AS second_date,
    elections.voting_system,
    elections.legal_basis,
    previous.id AS previous_id,
    previous.title_fr AS previous_fr,
    previous.title_en AS previous_en,
    previous_first.polling_date AS previous_date,
    following.id AS next_id,
    following.title_fr AS next_fr,
    following.title_en AS next_en,
    (SELECT count(*) FROM contests WHERE contests.election_id = elections.id) AS contests,
    (SELECT count(*) FROM polling_stations WHERE polling_stations.election_id = elections.id) AS stations,
    (
        SELECT sum(runs.seats)
        FROM contests
        CROSS JOIN allocation_run_institutions AS filled
            ON filled.contest_id = contests.id AND filled.institution_id = 'congres-nc'
        JOIN allocation_runs AS runs ON runs.contest_id = filled.contest_id AND runs.run = filled.run
        WHERE contests.election_id = elections.id
    ) AS congress_seats,
    elections.source_id
FROM elections
JOIN rounds AS first ON first.election_id = elections.id AND first.round = 1
LEFT JOIN rounds AS second ON second.election_id = elections.id AND second.round = 2
LEFT JOIN previous_elections ON previous_elections.election_id = elections.id
LEFT JOIN elections AS previous ON previous.id = previous_elections.previous_election_id
LEFT JOIN rounds AS previous_first ON previous_first.election_id = previous.id AND previous_first.round = 1
LEFT JOIN elections AS following
    ON following.id = (
        SELECT later.election_id
        FROM previous_elections AS later
        JOIN rounds ON rounds.election_id = later.election_id AND rounds.round = 1
        WHERE later.previous_election_id = elections.id
        ORDER BY rounds.polling_date
        LIMIT 1
    )
WHERE elections.id = :id
