CREATE VIEW computable_runs -- One row per pass of allocation whose votes are all published, so that its seats can be recomputed.
(
    -- Contest.
    contest_id,
    -- Pass.
    run,
    -- Round whose votes are used.
    round,
    -- Seats that the pass gives, the bonus included.
    seats,
    -- Seats of the leading list before the others are shared out.
    bonus_seats,
    -- Threshold, percent of base.
    threshold_percent,
    -- Registered voters or valid votes, whichever the threshold is a share of.
    base
) AS
SELECT
    runs.contest_id,
    runs.run,
    runs.round,
    runs.seats,
    runs.bonus_seats,
    runs.threshold_percent,
    CASE runs.threshold_base WHEN 'registered' THEN counts.registered WHEN 'valid' THEN counts.valid END
FROM allocation_runs AS runs
JOIN contests ON contests.id = runs.contest_id
JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id AND counts.round = runs.round AND counts.area_id = contests.area_id
WHERE
    CASE runs.threshold_base WHEN 'registered' THEN counts.registered WHEN 'valid' THEN counts.valid END IS NOT NULL
    AND EXISTS (
        SELECT 1
        FROM results
        JOIN candidacies ON candidacies.id = results.candidacy_id
        WHERE
            candidacies.contest_id = contests.id
            AND results.round = runs.round
            AND results.area_id = contests.area_id
    )
    AND NOT EXISTS (
        SELECT 1
        FROM results
        JOIN candidacies ON candidacies.id = results.candidacy_id
        WHERE
            candidacies.contest_id = contests.id
            AND results.round = runs.round
            AND results.area_id = contests.area_id
            AND results.votes IS NULL
    );

CREATE VIEW provincial_lists -- One row per list of a provincial contest whose votes are all published: what an allocation of its seats needs, for "what if" questions.
(
    -- Contest.
    contest_id,
    -- List, in the table candidacies.
    candidacy_id,
    -- Election, title in English.
    election,
    -- Province.
    province,
    -- Name of the list.
    list,
    -- Votes of the list.
    votes,
    -- Registered voters of the province.
    registered,
    -- Valid votes of the province.
    valid,
    -- Seats of the first run, whose holders also sit in the Congress.
    congress_seats,
    -- Seats of the second run, in the province only.
    other_seats,
    -- Seats of the list in the province, as published.
    official_seats,
    -- Election, in the table elections.
    election_id,
    -- Province, in the table areas.
    area_id,
    -- Title of the source of the votes.
    source,
    -- Address of the source of the votes.
    source_url
) AS
WITH two_runs AS (
    SELECT
        contest_id,
        max(round) AS round,
        max(seats) FILTER (WHERE run = 1) AS congress_seats,
        max(seats) FILTER (WHERE run = 2) AS other_seats
    FROM computable_runs
    GROUP BY contest_id
    HAVING count(*) = 2
)
SELECT
    contests.id,
    candidacies.id,
    elections.title_en,
    areas.name,
    candidacies.label,
    results.votes,
    counts.registered,
    counts.valid,
    two_runs.congress_seats,
    two_runs.other_seats,
    seats.seats,
    elections.id,
    areas.id,
    sources.title,
    sources.url
FROM two_runs
JOIN contests ON contests.id = two_runs.contest_id
JOIN elections ON elections.id = contests.election_id AND elections.kind = 'provincial'
JOIN areas ON areas.id = contests.area_id
JOIN ballot_counts AS counts
    ON counts.election_id = elections.id AND counts.round = two_runs.round AND counts.area_id = areas.id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN results
    ON results.candidacy_id = candidacies.id AND results.round = two_runs.round AND results.area_id = areas.id
JOIN sources ON sources.id = results.source_id
LEFT JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id <> 'congres-nc';

CREATE TABLE seat_audits -- One row per candidacy and institution: official seats beside the seats recomputed from the votes by the rules of the law.
(
    -- List.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Institution where the seats are.
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    -- Seats as published.
    official_seats INTEGER NOT NULL,
    -- Seats recomputed from the votes.
    recomputed_seats INTEGER NOT NULL,
    -- 1 where both are the same.
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    PRIMARY KEY (candidacy_id, institution_id)
) STRICT;

CREATE VIEW figures -- One row per figure that can be compared: every sum, and every number of seats recomputed from the votes.
(
    -- Rule that the figures break.
    rule,
    -- Election.
    election_id,
    -- Contest, where there is one.
    contest_id,
    -- Candidacy, where the figure is a candidacy's.
    candidacy_id,
    -- Round.
    round,
    -- Area, where the figure is an area's.
    area_id,
    -- Polling station, where the figure is a station's.
    polling_station_id,
    -- Figure concerned.
    measure,
    -- Published total, or what the law makes of the votes.
    expected,
    -- Sum of the terms, or published seats.
    found,
    -- 1 where both agree, 0 where they differ, NULL where a term is not published.
    holds,
    -- Table of the figure.
    table_name,
    -- Its row there (rowid).
    row_id
) AS
SELECT
    rule, election_id, contest_id, candidacy_id, round, area_id, polling_station_id, measure, expected, found,
    holds, table_name, row_id
FROM sums
UNION ALL
SELECT
    'seats_recomputed', contests.election_id, contests.id, audits.candidacy_id, runs.round, contests.area_id, NULL,
    'seats', audits.recomputed_seats, audits.official_seats, audits.agrees, 'seats', seats.rowid
FROM seat_audits AS audits
JOIN candidacies ON candidacies.id = audits.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN allocation_runs AS runs ON runs.contest_id = contests.id AND runs.run = 1
JOIN seats ON seats.candidacy_id = audits.candidacy_id AND seats.institution_id = audits.institution_id;

CREATE VIEW contradictions -- One row per contradiction that the build finds in the official figures; each must be listed in anomalies.
(
    -- Rule that the figures break.
    rule,
    -- Election.
    election_id,
    -- Contest, where there is one.
    contest_id,
    -- Candidacy, where the figure is a candidacy's.
    candidacy_id,
    -- Round.
    round,
    -- Area, where the figure is an area's.
    area_id,
    -- Polling station, where the figure is a station's.
    polling_station_id,
    -- Figure concerned.
    measure,
    -- Published total, or what the law makes of the votes.
    expected,
    -- Sum of the terms, or published seats.
    found,
    -- Table of the figure.
    table_name,
    -- Its row there (rowid).
    row_id
) AS
SELECT
    rule, election_id, contest_id, candidacy_id, round, area_id, polling_station_id, measure, expected, found,
    table_name, row_id
FROM figures
WHERE holds = 0;

CREATE VIEW judged -- One row per sum or audited seat figure: whether it holds, or is a contradiction that anomalies lists.
(
    -- Rule.
    rule,
    -- Table of the figure.
    table_name,
    -- Its row there (rowid).
    row_id,
    -- 1 where it holds or is listed in anomalies, 0 where it does neither, NULL where a figure is not published.
    holds,
    -- What was found and expected, in words.
    problem
) AS
SELECT
    figures.rule,
    figures.table_name,
    figures.row_id,
    CASE
        WHEN figures.holds = 0 THEN EXISTS (
            SELECT 1
            FROM anomalies
            WHERE
                anomalies.rule = figures.rule
                AND anomalies.election_id = figures.election_id
                AND anomalies.candidacy_id IS figures.candidacy_id
                AND anomalies.round = figures.round
                AND anomalies.area_id IS figures.area_id
                AND anomalies.polling_station_id IS figures.polling_station_id
                AND anomalies.measure = figures.measure
                AND anomalies.expected = figures.expected
                AND anomalies.found = figures.found
        )
        ELSE figures.holds
    END,
    format(
        '%s of %s: found %d, expected %d; correct the figure, or list the contradiction in anomalies.csv',
        figures.measure,
        coalesce(figures.candidacy_id || ' in ' || figures.area_id, figures.polling_station_id, figures.area_id),
        figures.found,
        figures.expected
    )
FROM figures;

CREATE VIEW row_keys -- One row per row that notes, field_sources and better_sources may speak of, with its primary key as text.
(
    -- Table.
    table_name,
    -- Primary key, its parts joined by commas.
    row_key
) AS
SELECT 'areas', id FROM areas
UNION ALL SELECT 'area_members', area_id || ',' || member_id FROM area_members
UNION ALL SELECT 'populations', area_id || ',' || year FROM populations
UNION ALL SELECT 'people', id FROM people
UNION ALL SELECT 'person_names', person_id || ',' || name FROM person_names
UNION ALL SELECT 'parties', id FROM parties
UNION ALL SELECT 'party_successions', from_party_id || ',' || to_party_id FROM party_successions
UNION ALL SELECT 'party_memberships', id FROM party_memberships
UNION ALL SELECT 'institutions', id FROM institutions
UNION ALL SELECT 'offices', id FROM offices
UNION ALL SELECT 'terms', id FROM terms
UNION ALL SELECT 'events', id FROM events
UNION ALL SELECT 'elections', id FROM elections
UNION ALL SELECT 'contests', id FROM contests
UNION ALL SELECT 'candidacies', id FROM candidacies
UNION ALL SELECT 'candidates', candidacy_id || ',' || position FROM candidates
UNION ALL SELECT 'ballot_counts', election_id || ',' || round || ',' || area_id FROM ballot_counts
UNION ALL SELECT 'results', candidacy_id || ',' || round || ',' || area_id FROM results
UNION ALL SELECT 'seats', candidacy_id || ',' || institution_id FROM seats
UNION ALL SELECT 'party_results', election_id || ',' || area_id || ',' || label FROM party_results
UNION ALL SELECT 'bloc_results', election_id || ',' || area_id || ',' || bloc_id FROM bloc_results
UNION ALL SELECT 'mayoral_elections', election_id || ',' || commune_id || ',' || person_id FROM mayoral_elections
UNION ALL SELECT 'polling_stations', id FROM polling_stations
UNION ALL SELECT 'articles', id FROM articles
UNION ALL SELECT 'claims', id FROM claims;

-- The names are cast since SQLite looks an id up in each table only where all of them have one affinity.
CREATE VIEW entities -- One row per thing that a claim or a mention can be about, or that a claim can name.
(
    -- person, party, office, institution, area, election, event or bloc.
    kind,
    -- Its id in the table of that kind.
    id,
    -- Its name, in French.
    name,
    -- Its name, in English.
    name_en
) AS
SELECT 'person', id, name, name FROM people
UNION ALL SELECT 'party', id, name, CAST(ifnull(name_en, name) AS TEXT) FROM parties
UNION ALL SELECT 'office', id, title_fr, title_en FROM offices
UNION ALL SELECT 'institution', id, name, CAST(ifnull(name_en, name) AS TEXT) FROM institutions
UNION ALL SELECT 'area', id, name, CAST(ifnull(name_en, name) AS TEXT) FROM areas
UNION ALL SELECT 'election', id, title_fr, title_en FROM elections
UNION ALL SELECT 'event', id, title_fr, title_en FROM events
UNION ALL SELECT 'bloc', id, name_fr, name_en FROM blocs;
