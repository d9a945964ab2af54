CREATE VIEW area_parts -- One row per area, way of dividing it, and part: the divisions whose figures must add up.
(
    -- Rule of the sum: provinces_add_up, constituencies_add_up, communes_add_up or parts_add_up.
    rule,
    -- Area divided.
    area_id,
    -- Part of it.
    part_id
) AS
SELECT iif(areas.kind = 'province', 'provinces_add_up', 'constituencies_add_up'), areas.parent_id, areas.id
FROM areas
WHERE areas.kind IN ('province', 'constituency')
UNION ALL
SELECT 'parts_add_up', areas.parent_id, areas.id
FROM areas
WHERE areas.kind = 'commune_part'
UNION ALL
SELECT 'communes_add_up', provinces.parent_id, areas.id
FROM areas
JOIN areas AS provinces ON provinces.id = areas.parent_id
WHERE areas.kind = 'commune'
UNION ALL
SELECT 'communes_add_up', areas.parent_id, areas.id
FROM areas
WHERE areas.kind = 'commune' AND areas.id NOT IN (SELECT parent_id FROM areas WHERE kind = 'commune_part')
UNION ALL
SELECT 'communes_add_up', area_members.area_id, area_members.member_id
FROM area_members
JOIN areas ON areas.id = area_members.area_id
WHERE areas.kind IN ('constituency', 'province');

CREATE VIEW counted -- One row per ballot count and measure: the figures of ballot_counts, one under the other.
(
    -- Election.
    election_id,
    -- Round.
    round,
    -- Area.
    area_id,
    -- Contest; NULL where the area spans several.
    contest_id,
    -- registered, voters, blank, spoilt, blank_or_spoilt or valid.
    measure,
    -- Figure as published.
    figure,
    -- Row of ballot_counts.
    row_id
) AS
SELECT election_id, round, area_id, contest_id, 'registered', registered, rowid FROM ballot_counts
UNION ALL
SELECT election_id, round, area_id, contest_id, 'voters', voters, rowid FROM ballot_counts
UNION ALL
SELECT election_id, round, area_id, contest_id, 'blank', blank, rowid FROM ballot_counts
UNION ALL
SELECT election_id, round, area_id, contest_id, 'spoilt', spoilt, rowid FROM ballot_counts
UNION ALL
SELECT election_id, round, area_id, contest_id, 'blank_or_spoilt', blank_or_spoilt, rowid FROM ballot_counts
UNION ALL
SELECT election_id, round, area_id, contest_id, 'valid', valid, rowid FROM ballot_counts;

CREATE VIEW station_areas -- One row per polling station and area that its votes count in: its commune, and its part of a divided commune.
(
    -- Polling station.
    polling_station_id,
    -- Election of the station.
    election_id,
    -- Commune, or part of a commune.
    area_id
) AS
SELECT id, election_id, commune_id FROM polling_stations
UNION ALL
SELECT polling_stations.id, polling_stations.election_id, areas.id
FROM polling_stations
JOIN areas ON areas.parent_id = polling_stations.commune_id AND areas.kind = 'commune_part'
JOIN area_members ON area_members.member_id = areas.id AND area_members.area_id = polling_stations.province_id;

CREATE VIEW station_counted -- One row per polling station, round and measure: the figures of station_ballot_counts, one under the other.
(
    -- Polling station.
    polling_station_id,
    -- Round.
    round,
    -- registered, voters, blank, spoilt, blank_or_spoilt or valid.
    measure,
    -- Figure as published.
    figure
) AS
SELECT polling_station_id, round, 'registered', registered FROM station_ballot_counts
UNION ALL
SELECT polling_station_id, round, 'voters', voters FROM station_ballot_counts
UNION ALL
SELECT polling_station_id, round, 'blank', blank FROM station_ballot_counts
UNION ALL
SELECT polling_station_id, round, 'spoilt', spoilt FROM station_ballot_counts
UNION ALL
SELECT polling_station_id, round, 'blank_or_spoilt', blank_or_spoilt FROM station_ballot_counts
UNION ALL
SELECT polling_station_id, round, 'valid', valid FROM station_ballot_counts;

CREATE TABLE sums -- One row per sum of official figures that was looked at, at every level from the polling station to the territory.
(
    -- Rule that the figures must follow: ballots_add_up, votes_add_up, parts_add_up, stations_add_up, communes_add_up, constituencies_add_up, provinces_add_up, blocs_add_up or seats_fill.
    rule TEXT NOT NULL,
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Contest, where there is one.
    contest_id TEXT REFERENCES contests (id),
    -- Candidacy, where the figure is a candidacy's.
    candidacy_id TEXT REFERENCES candidacies (id),
    -- Round.
    round INTEGER NOT NULL,
    -- Area, where the figure is an area's.
    area_id TEXT REFERENCES areas (id),
    -- Polling station, where the figure is a station's.
    polling_station_id TEXT REFERENCES polling_stations (id),
    -- Figure concerned.
    measure TEXT NOT NULL,
    -- Published total, or what the law makes of it.
    expected INTEGER,
    -- Sum of the terms.
    found INTEGER,
    -- 1 where both agree, 0 where they differ, NULL where a term is not published.
    holds INTEGER CHECK (holds IN (0, 1)),
    -- Table of the published total.
    table_name TEXT NOT NULL,
    -- Its row there (rowid).
    row_id INTEGER NOT NULL
) STRICT;

-- Valid, blank and spoilt ballots make the voters, in every area.
INSERT INTO sums
SELECT
    'ballots_add_up', election_id, contest_id, NULL, round, area_id, NULL, 'voters',
    voters,
    valid + coalesce(blank_or_spoilt, blank + spoilt),
    voters = valid + coalesce(blank_or_spoilt, blank + spoilt),
    'ballot_counts', rowid
FROM ballot_counts
ORDER BY rowid;

-- The same in every polling station.
INSERT INTO sums
SELECT
    'ballots_add_up', polling_stations.election_id, counts.contest_id, NULL, counts.round, NULL, polling_stations.id, 'voters',
    counts.voters,
    counts.valid + coalesce(counts.blank_or_spoilt, counts.blank + counts.spoilt),
    counts.voters = counts.valid + coalesce(counts.blank_or_spoilt, counts.blank + counts.spoilt),
    'station_ballot_counts', counts.rowid
FROM station_ballot_counts AS counts
JOIN polling_stations ON polling_stations.id = counts.polling_station_id
ORDER BY counts.rowid;

-- Where an elector has one vote, the votes of all candidacies that stood make the valid ballots, in every area.
INSERT INTO sums
WITH standing AS (
    SELECT candidacies.contest_id, results.round, count(DISTINCT candidacies.id) AS candidacies
    FROM results
    JOIN candidacies ON candidacies.id = results.candidacy_id
    GROUP BY candidacies.contest_id, results.round
),
cast_votes AS (
    SELECT
        contests.election_id, candidacies.contest_id, results.round, results.area_id,
        sum(results.votes) AS votes, count(results.votes) AS known
    FROM results
    JOIN candidacies ON candidacies.id = results.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    GROUP BY candidacies.contest_id, results.round, results.area_id
),
totals AS (
    SELECT
        cast_votes.election_id, cast_votes.round, cast_votes.area_id,
        sum(cast_votes.votes) AS votes,
        min(cast_votes.known = standing.candidacies) AS is_complete,
        max(contest_rounds.votes_per_ballot) AS votes_per_ballot
    FROM cast_votes
    JOIN standing ON standing.contest_id = cast_votes.contest_id AND standing.round = cast_votes.round
    JOIN contest_rounds ON contest_rounds.contest_id = cast_votes.contest_id AND contest_rounds.round = cast_votes.round
    GROUP BY cast_votes.election_id, cast_votes.round, cast_votes.area_id
)
SELECT
    'votes_add_up', counts.election_id, counts.contest_id, NULL, counts.round, counts.area_id, NULL, 'votes',
    counts.valid,
    totals.votes,
    CASE WHEN totals.is_complete THEN counts.valid = totals.votes END,
    'ballot_counts', counts.rowid
FROM ballot_counts AS counts
JOIN totals
    ON totals.election_id = counts.election_id AND totals.round = counts.round AND totals.area_id = counts.area_id
WHERE totals.votes_per_ballot = 1
ORDER BY counts.rowid;

-- The same in every polling station.
INSERT INTO sums
WITH standing AS (
    SELECT candidacies.contest_id, station_results.round, count(DISTINCT candidacies.id) AS candidacies
    FROM station_results
    JOIN candidacies ON candidacies.id = station_results.candidacy_id
    GROUP BY candidacies.contest_id, station_results.round
),
totals AS (
    SELECT polling_station_id, round, sum(votes) AS votes, count(votes) AS known
    FROM station_results
    GROUP BY polling_station_id, round
)
SELECT
    'votes_add_up', contests.election_id, counts.contest_id, NULL, counts.round, NULL, counts.polling_station_id, 'votes',
    counts.valid,
    totals.votes,
    CASE WHEN totals.known = standing.candidacies THEN counts.valid = totals.votes END,
    'station_ballot_counts', counts.rowid
FROM station_ballot_counts AS counts
JOIN contests ON contests.id = counts.contest_id
JOIN totals ON totals.polling_station_id = counts.polling_station_id AND totals.round = counts.round
JOIN standing ON standing.contest_id = counts.contest_id AND standing.round = counts.round
ORDER BY counts.rowid;

-- The parts of an area make the whole, for every column of ballot_counts, where each part is published.
INSERT INTO sums
SELECT
    area_parts.rule, whole.election_id, whole.contest_id, NULL, whole.round, whole.area_id, NULL, whole.measure,
    whole.figure,
    sum(part.figure),
    CASE WHEN count(part.figure) = count(*) THEN whole.figure = sum(part.figure) END,
    'ballot_counts', whole.row_id
FROM counted AS whole
JOIN area_parts ON area_parts.area_id = whole.area_id
LEFT JOIN counted AS part
    ON part.election_id = whole.election_id
    AND part.round = whole.round
    AND part.area_id = area_parts.part_id
    AND part.measure = whole.measure
GROUP BY area_parts.rule, whole.row_id, whole.measure
HAVING count(part.row_id) > 0 AND (whole.figure IS NOT NULL OR count(part.figure) > 0)
ORDER BY area_parts.rule, whole.row_id, whole.measure;

-- The parts make the whole for the votes of every candidacy, in the parts where it stood.
INSERT INTO sums
SELECT
    area_parts.rule, contests.election_id, contests.id, whole.candidacy_id, whole.round, whole.area_id, NULL, 'votes',
    whole.votes,
    sum(part.votes),
    CASE
        WHEN count(counts.rowid) = count(*) AND count(part.votes) = total(ifnull(counts.contest_id, contests.id) = contests.id)
            THEN whole.votes = sum(part.votes)
    END,
    'results', whole.rowid
FROM results AS whole
JOIN candidacies ON candidacies.id = whole.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN area_parts ON area_parts.area_id = whole.area_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id
    AND counts.round = whole.round
    AND counts.area_id = area_parts.part_id
LEFT JOIN results AS part
    ON part.candidacy_id = whole.candidacy_id
    AND part.round = whole.round
    AND part.area_id = area_parts.part_id
GROUP BY area_parts.rule, whole.rowid
HAVING count(counts.rowid) > 0
ORDER BY area_parts.rule, whole.rowid;

-- The polling stations make the commune, for every column.
INSERT INTO sums
SELECT
    'stations_add_up', whole.election_id, whole.contest_id, NULL, whole.round, whole.area_id, NULL, whole.measure,
    whole.figure,
    sum(part.figure),
    CASE WHEN count(part.figure) = count(*) THEN whole.figure = sum(part.figure) END,
    'ballot_counts', whole.row_id
FROM counted AS whole
JOIN station_areas ON station_areas.election_id = whole.election_id AND station_areas.area_id = whole.area_id
LEFT JOIN station_counted AS part
    ON part.polling_station_id = station_areas.polling_station_id
    AND part.round = whole.round
    AND part.measure = whole.measure
GROUP BY whole.row_id, whole.measure
HAVING whole.figure IS NOT NULL OR count(part.figure) > 0
ORDER BY whole.row_id, whole.measure;

-- The polling stations make the commune, for the votes of every candidacy.
INSERT INTO sums
SELECT
    'stations_add_up', contests.election_id, contests.id, whole.candidacy_id, whole.round, whole.area_id, NULL, 'votes',
    whole.votes,
    sum(part.votes),
    CASE
        WHEN count(counts.rowid) = count(*) AND count(part.votes) = total(counts.contest_id = contests.id)
            THEN whole.votes = sum(part.votes)
    END,
    'results', whole.rowid
FROM results AS whole
JOIN candidacies ON candidacies.id = whole.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN station_areas ON station_areas.election_id = contests.election_id AND station_areas.area_id = whole.area_id
LEFT JOIN station_ballot_counts AS counts
    ON counts.polling_station_id = station_areas.polling_station_id AND counts.round = whole.round
LEFT JOIN station_results AS part
    ON part.polling_station_id = station_areas.polling_station_id
    AND part.round = whole.round
    AND part.candidacy_id = whole.candidacy_id
GROUP BY whole.rowid
ORDER BY whole.rowid;

-- The blocs of a grouping make the valid votes.
INSERT INTO sums
SELECT
    'blocs_add_up', counts.election_id, counts.contest_id, NULL, counts.round, counts.area_id, NULL, 'valid',
    counts.valid,
    sum(bloc_results.votes),
    CASE WHEN count(bloc_results.votes) = count(*) THEN counts.valid = sum(bloc_results.votes) END,
    'ballot_counts', counts.rowid
FROM ballot_counts AS counts
JOIN bloc_results ON bloc_results.election_id = counts.election_id AND bloc_results.area_id = counts.area_id
WHERE counts.round = 1
GROUP BY counts.rowid
ORDER BY counts.rowid;

-- The seats won in an institution make the seats that the law gives; skipped where coverage says that seats are missing.
INSERT INTO sums
WITH due AS (
    SELECT runs.contest_id, runs.round, places.institution_id, sum(runs.seats) AS seats
    FROM allocation_runs AS runs
    JOIN allocation_run_institutions AS places ON places.contest_id = runs.contest_id AND places.run = runs.run
    GROUP BY runs.contest_id, places.institution_id
    UNION ALL
    SELECT contest_rounds.contest_id, 1, election_institutions.institution_id, max(contest_rounds.seats)
    FROM contest_rounds
    JOIN contests ON contests.id = contest_rounds.contest_id
    JOIN election_institutions ON election_institutions.election_id = contests.election_id
    WHERE contest_rounds.contest_id NOT IN (SELECT contest_id FROM allocation_runs) AND contest_rounds.seats IS NOT NULL
    GROUP BY contest_rounds.contest_id, election_institutions.institution_id
)
SELECT
    'seats_fill', contests.election_id, contests.id, NULL, due.round, contests.area_id, NULL, 'seats',
    due.seats,
    sum(seats.seats),
    CASE
        WHEN NOT EXISTS (
            SELECT 1 FROM coverage
            WHERE coverage.election_id = contests.election_id AND coverage.level = 'seats' AND NOT coverage.is_complete
        ) THEN due.seats = sum(seats.seats)
    END,
    'seats', min(seats.rowid)
FROM due
JOIN contests ON contests.id = due.contest_id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id = due.institution_id
GROUP BY contests.id, due.institution_id
ORDER BY contests.rowid, due.institution_id;

CREATE INDEX sums_by_rule ON sums (rule, holds);
CREATE INDEX sums_by_election ON sums (election_id);
