CREATE TABLE latest_seats -- One row per institution: the latest election for which its seats are held.
(
    -- Institution.
    institution_id TEXT PRIMARY KEY NOT NULL REFERENCES institutions (id),
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id)
) STRICT;

INSERT INTO latest_seats
SELECT institution_id, election_id
FROM (
    SELECT
        seats.institution_id,
        contests.election_id,
        row_number() OVER (PARTITION BY seats.institution_id ORDER BY rounds.polling_date DESC, contests.election_id) AS place
    FROM seats
    JOIN candidacies ON candidacies.id = seats.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    JOIN rounds ON rounds.election_id = contests.election_id AND rounds.round = 1
)
WHERE place = 1
ORDER BY institution_id;
