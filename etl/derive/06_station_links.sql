CREATE TABLE station_links -- One row per polling station of an election that is found again at a later one, although stations are renumbered; derived from numbers, names and coordinates.
(
    -- Polling station at the earlier election.
    from_station_id TEXT NOT NULL REFERENCES polling_stations (id),
    -- The same polling station at the later election; its electors may have changed.
    to_station_id TEXT NOT NULL REFERENCES polling_stations (id),
    -- What they share: number and name, name, number and similar name, or coordinates.
    basis TEXT NOT NULL,
    -- high, medium or low.
    confidence TEXT NOT NULL,
    PRIMARY KEY (from_station_id, to_station_id),
    CONSTRAINT link_basis_is_known CHECK (basis IN ('number and name', 'name', 'number and similar name', 'coordinates')),
    CONSTRAINT link_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low'))
) STRICT;
CREATE INDEX station_links_by_later ON station_links (to_station_id);
