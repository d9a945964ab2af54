CREATE TABLE previous_elections -- One row per election that can be compared with an earlier one: the latest of its kind that put contests of the same areas to the same electorate.
(
    -- Election.
    election_id TEXT PRIMARY KEY NOT NULL REFERENCES elections (id),
    -- The election before it.
    previous_election_id TEXT NOT NULL REFERENCES elections (id)
) STRICT;

INSERT INTO previous_elections
SELECT election_id, previous_election_id
FROM (
    SELECT
        elections.id AS election_id,
        previous.id AS previous_election_id,
        row_number() OVER (PARTITION BY elections.id ORDER BY earlier.polling_date DESC, previous.id) AS place
    FROM elections
    JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
    JOIN elections AS previous ON previous.kind = elections.kind
    JOIN rounds AS earlier
        ON earlier.election_id = previous.id AND earlier.round = 1 AND earlier.polling_date < rounds.polling_date
    WHERE
        EXISTS (SELECT 1 FROM contests WHERE contests.election_id = elections.id)
        AND NOT EXISTS (
            SELECT 1
            FROM contests
            LEFT JOIN contests AS same
                ON same.election_id = previous.id
                AND same.area_id = contests.area_id
                AND same.electorate IS contests.electorate
            WHERE contests.election_id = elections.id AND same.id IS NULL
        )
)
WHERE place = 1
ORDER BY election_id;

CREATE INDEX previous_elections_by_previous ON previous_elections (previous_election_id);
