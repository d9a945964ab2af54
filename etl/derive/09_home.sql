CREATE TABLE latest_provincial -- One row per latest provincial election with a published turnout of the whole territory (one row): what the home page shows.
(
    -- Election.
    election_id TEXT PRIMARY KEY NOT NULL REFERENCES elections (id),
    -- Day of voting.
    polling_date TEXT NOT NULL,
    -- Territory.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Provincial election before it; NULL where none can be compared.
    previous_election_id TEXT REFERENCES elections (id)
) STRICT;

INSERT INTO latest_provincial
SELECT elections.id, rounds.polling_date, ballot_counts.area_id, previous_elections.previous_election_id
FROM elections
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
JOIN ballot_counts ON ballot_counts.election_id = elections.id AND ballot_counts.round = 1
JOIN areas ON areas.id = ballot_counts.area_id AND areas.kind = 'territory'
LEFT JOIN previous_elections ON previous_elections.election_id = elections.id
WHERE elections.kind = 'provincial'
ORDER BY rounds.polling_date DESC, elections.id
LIMIT 1;

CREATE TABLE election_kinds -- One row per kind of election: how many there are, over which years, and how fine their figures are.
(
    -- Kind of election.
    kind TEXT PRIMARY KEY NOT NULL,
    -- Elections of that kind.
    elections INTEGER NOT NULL,
    -- Those with figures by polling station.
    elections_by_station INTEGER NOT NULL,
    -- Year of the first.
    first_year INTEGER NOT NULL,
    -- Year of the last.
    last_year INTEGER NOT NULL,
    -- Finest level with complete figures, as in coverage; NULL where no level is complete.
    finest_level TEXT,
    -- Years of the elections with complete figures at that level, joined by commas.
    finest_years TEXT
) STRICT;

INSERT INTO election_kinds
WITH levels (level, place) AS (
    VALUES ('polling_station', 1), ('commune', 2), ('constituency', 3), ('province', 4), ('territory', 5)
),
finest AS (
    SELECT coverage.election_id, min(levels.place) AS place
    FROM coverage
    JOIN levels ON levels.level = coverage.level
    WHERE coverage.is_complete = 1
    GROUP BY coverage.election_id
),
dated AS (
    SELECT
        elections.kind,
        CAST(substr(rounds.polling_date, 1, 4) AS INTEGER) AS year,
        finest.place,
        EXISTS (
            SELECT 1 FROM coverage WHERE coverage.election_id = elections.id AND coverage.level = 'polling_station'
        ) AS is_by_station,
        min(finest.place) OVER (PARTITION BY elections.kind) AS best
    FROM elections
    JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
    LEFT JOIN finest ON finest.election_id = elections.id
    ORDER BY rounds.polling_date
)
SELECT
    dated.kind,
    count(*),
    sum(dated.is_by_station),
    min(dated.year),
    max(dated.year),
    levels.level,
    group_concat(CASE WHEN dated.place = dated.best THEN dated.year END, ', ')
FROM dated
LEFT JOIN levels ON levels.place = dated.best
GROUP BY dated.kind
ORDER BY dated.kind;
