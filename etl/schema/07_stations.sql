CREATE TABLE polling_stations -- One row per polling station at one election: stations are renumbered from one election to the next.
(
    -- Election, commune and number (provinciales-2026.98814-b003).
    id TEXT PRIMARY KEY NOT NULL,
    -- Election; an id belongs to one election only.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Commune whose voters it serves; the station may lie elsewhere (Loyalty islanders who vote in Nouméa).
    commune_id TEXT NOT NULL REFERENCES areas (id),
    -- Province in which its votes count; it matters in Poya.
    province_id TEXT NOT NULL REFERENCES areas (id),
    -- Number of the station in its commune.
    number INTEGER NOT NULL CHECK (number >= 0),
    -- Name of the place.
    name TEXT NOT NULL,
    -- Latitude, degrees, WGS 84; NULL where it is not known for that election.
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    -- Longitude, degrees, WGS 84; NULL where it is not known for that election.
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT station_id_starts_with_election_and_commune CHECK (id GLOB election_id || '.' || commune_id || '-b[0-9]*'),
    CONSTRAINT station_coordinates_come_together CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE station_ballot_counts -- One row per polling station and round: who voted, as published.
(
    -- Polling station.
    polling_station_id TEXT NOT NULL REFERENCES polling_stations (id),
    -- Round.
    round INTEGER NOT NULL CHECK (round IN (1, 2)),
    -- Contest in which its votes count.
    contest_id TEXT NOT NULL REFERENCES contests (id),
    -- Voters on the roll (inscrits).
    registered INTEGER CHECK (registered >= 0),
    -- Voters who took part (votants).
    voters INTEGER CHECK (voters >= 0),
    -- Blank ballots (blancs).
    blank INTEGER CHECK (blank >= 0),
    -- Spoilt ballots (nuls).
    spoilt INTEGER CHECK (spoilt >= 0),
    -- Blank and spoilt ballots, where they are published together.
    blank_or_spoilt INTEGER CHECK (blank_or_spoilt >= 0),
    -- Valid votes (exprimés).
    valid INTEGER CHECK (valid >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (polling_station_id, round),
    CONSTRAINT station_voters_within_roll CHECK (voters <= registered),
    CONSTRAINT station_valid_within_voters CHECK (valid <= voters),
    CONSTRAINT station_joined_only_where_not_split CHECK (blank_or_spoilt IS NULL OR (blank IS NULL AND spoilt IS NULL))
) STRICT;

CREATE TABLE station_results -- One row per candidacy, round and polling station: votes as published.
(
    -- Polling station.
    polling_station_id TEXT NOT NULL REFERENCES polling_stations (id),
    -- Round.
    round INTEGER NOT NULL CHECK (round IN (1, 2)),
    -- List, candidate or answer.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Votes (voix); NULL where not published.
    votes INTEGER CHECK (votes >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (polling_station_id, round, candidacy_id)
) STRICT;
