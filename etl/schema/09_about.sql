CREATE TABLE notes -- One row per remark on a row, or on one column of it.
(
    -- Table of the row.
    table_name TEXT NOT NULL,
    -- Primary key of the row, its parts joined by commas.
    row_key TEXT NOT NULL,
    -- Column that the remark is about; NULL for the whole row.
    column_name TEXT,
    -- The remark.
    note TEXT NOT NULL,
    -- Source of the remark.
    source_id TEXT NOT NULL REFERENCES sources (id),
    UNIQUE (table_name, row_key, column_name, note)
) STRICT;

CREATE TABLE field_sources -- One row per column of a row whose source is not that of the row.
(
    -- Table of the row.
    table_name TEXT NOT NULL,
    -- Primary key of the row, its parts joined by commas.
    row_key TEXT NOT NULL,
    -- Column.
    column_name TEXT NOT NULL,
    -- Source of that column.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (table_name, row_key, column_name, source_id)
) STRICT;

CREATE TABLE anomalies -- One row per contradiction inside or between official figures; both figures are kept.
(
    -- Election, place and rule.
    id TEXT PRIMARY KEY NOT NULL,
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Contest, where there is one.
    contest_id TEXT REFERENCES contests (id),
    -- Candidacy, where the figure is a candidacy's.
    candidacy_id TEXT REFERENCES candidacies (id),
    -- Round.
    round INTEGER NOT NULL CHECK (round IN (1, 2)),
    -- Area, where the figure is an area's.
    area_id TEXT REFERENCES areas (id),
    -- Polling station, where the figure is a station's.
    polling_station_id TEXT REFERENCES polling_stations (id),
    -- Figure concerned: registered, voters, blank, spoilt, blank_or_spoilt, valid, votes or seats.
    measure TEXT NOT NULL,
    -- Rule that the figures break, as in the view contradictions.
    rule TEXT NOT NULL,
    -- What the rule makes of the other figures, or the figure of the wider area.
    expected INTEGER NOT NULL,
    -- What was published, or the sum of the parts.
    found INTEGER NOT NULL,
    -- What is known of the contradiction.
    note TEXT NOT NULL,
    -- What changes with one figure or the other: why it matters.
    consequence TEXT NOT NULL,
    -- Source of the remark.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT anomaly_id_starts_with_election CHECK (id GLOB election_id || '.?*'),
    CONSTRAINT anomaly_figures_differ CHECK (expected <> found)
) STRICT;

CREATE TABLE coverage -- One row per election and level: how complete the figures are.
(
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- territory, province, constituency, commune, polling_station, seats, elected or bloc.
    level TEXT NOT NULL,
    -- 1 where every figure of that level is there, 0 where some are missing.
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
    -- What is there, what is missing, and how it was found.
    note TEXT NOT NULL,
    -- Where the missing figures might be found; NULL where nothing is missing.
    where_to_look TEXT,
    PRIMARY KEY (election_id, level),
    CONSTRAINT what_is_missing_can_be_looked_for CHECK ((where_to_look IS NULL) = is_complete),
    CONSTRAINT level_is_known CHECK (
        level IN ('territory', 'province', 'constituency', 'commune', 'polling_station', 'seats', 'elected', 'bloc')
    )
) STRICT;

CREATE TABLE former_ids -- One row per id that was given up since two rows were the same thing: its addresses lead to the id that remains.
(
    -- Table of both rows.
    table_name TEXT NOT NULL,
    -- Id that was given up; it is never used again.
    former_id TEXT NOT NULL,
    -- Id that remains.
    id TEXT NOT NULL,
    -- What showed that both are the same.
    note TEXT NOT NULL,
    -- Source of that.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (table_name, former_id),
    CONSTRAINT former_id_is_another CHECK (former_id <> id)
) STRICT;

CREATE TABLE checks -- One row per rule that was verified when the database was built.
(
    -- Name of the rule; it is also the name of its file in etl/checks, or of its constraint in the schema.
    id TEXT PRIMARY KEY NOT NULL,
    -- What the rule says.
    description TEXT NOT NULL,
    -- Rows, or sums, that the rule looked at.
    rows_checked INTEGER NOT NULL CHECK (rows_checked >= 0),
    -- Rows, or sums, that could not be looked at since a figure is not published.
    rows_skipped INTEGER NOT NULL CHECK (rows_skipped >= 0),
    -- passed, since a build that breaks a rule is never published.
    status TEXT NOT NULL CHECK (status IN ('passed'))
) STRICT;

CREATE TABLE build -- One row per fact about this build of the database.
(
    -- Name of the fact.
    "key" TEXT PRIMARY KEY NOT NULL,
    -- Its value.
    value TEXT NOT NULL
) STRICT;

CREATE TABLE data_dictionary -- One row per table or view, and per column, with its meaning; read from the comments of the schema.
(
    -- Table or view.
    table_name TEXT NOT NULL,
    -- Column; empty for the table itself.
    column_name TEXT NOT NULL,
    -- What it holds, with its unit.
    description TEXT NOT NULL,
    PRIMARY KEY (table_name, column_name)
) STRICT;
