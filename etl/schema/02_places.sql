CREATE TABLE areas -- One row per place: country, territory, province, commune, part of a commune, customary area or constituency.
(
    -- INSEE code of a commune (98801 to 98833), its parts (98827-nord), or a slug (nc, sud, circo-1).
    id TEXT PRIMARY KEY NOT NULL,
    -- country, territory, province, commune, commune_part, customary_area or constituency.
    kind TEXT NOT NULL,
    -- Official name, in French.
    name TEXT NOT NULL,
    -- Name in English.
    name_en TEXT NOT NULL,
    -- Area that contains it; Poya's is North Province, where its town hall and most inhabitants are.
    parent_id TEXT REFERENCES areas (id),
    -- Code of the French statistics institute (INSEE).
    insee_code TEXT,
    -- Seat of the area (chef-lieu).
    capital TEXT,
    -- Latitude of its seat, degrees, WGS 84.
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    -- Longitude of its seat, degrees, WGS 84.
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    -- Surface, square kilometres, as published.
    area_km2 REAL CHECK (area_km2 > 0),
    -- Shape as GeoJSON geometry, WGS 84, simplified; Government of New Caledonia, data.gouv.nc, Licence Ouverte 2.0, generalised by ARCEP.
    geometry TEXT CHECK (geometry IS NULL OR json_valid(geometry)),
    -- Wikidata item.
    wikidata TEXT,
    -- Source of the row; single columns may have another, see field_sources.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT area_kind_is_known CHECK (
        kind IN ('country', 'territory', 'province', 'commune', 'commune_part', 'customary_area', 'constituency')
    ),
    CONSTRAINT coordinates_come_together CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE area_members -- One row per commune of a customary area or constituency, and per part of a commune in a province.
(
    -- Customary area, constituency or province.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Commune, or part of a commune, that belongs to it.
    member_id TEXT NOT NULL REFERENCES areas (id),
    -- 1 where only a part of the member belongs to the area.
    is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (area_id, member_id)
) STRICT;

CREATE TABLE populations -- One row per area and census, as published.
(
    -- Area counted.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Year of the census.
    year INTEGER NOT NULL CHECK (year BETWEEN 1850 AND 2100),
    -- Inhabitants (municipal population).
    population INTEGER NOT NULL CHECK (population >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (area_id, year)
) STRICT;
