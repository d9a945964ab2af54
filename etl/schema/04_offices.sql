CREATE TABLE institutions -- One row per assembly, executive, ministry or commune.
(
    -- Slug of the institution.
    id TEXT PRIMARY KEY NOT NULL,
    -- Official name, in French.
    name TEXT NOT NULL,
    -- Name in English.
    name_en TEXT NOT NULL,
    -- assembly, executive, ministry or municipality.
    kind TEXT NOT NULL,
    -- Area for which it acts; NULL for an international body.
    area_id TEXT REFERENCES areas (id),
    -- Date of foundation, as far as it is known.
    founded TEXT,
    -- Date of dissolution, as far as it is known.
    dissolved TEXT,
    -- Wikidata item.
    wikidata TEXT,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT institution_kind_is_known CHECK (kind IN ('assembly', 'executive', 'ministry', 'municipality'))
) STRICT;

CREATE TABLE offices -- One row per office, which exists without its holder.
(
    -- Slug of the office; maire-98801 is the mayor of that commune.
    id TEXT PRIMARY KEY NOT NULL,
    -- Institution to which it belongs.
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    -- Area for which it is held.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Title in French.
    title_fr TEXT NOT NULL,
    -- Title in English.
    title_en TEXT NOT NULL,
    -- Number of holders at a time.
    seats INTEGER NOT NULL CHECK (seats >= 1),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id)
) STRICT;

CREATE TABLE office_names -- One row per usual turn by which an office is named in texts, beside its titles.
(
    -- Office.
    office_id TEXT NOT NULL REFERENCES offices (id),
    -- Turn in use; in French in the masculine, since the reader of texts makes the feminine.
    name TEXT NOT NULL,
    -- Language of the turn: fr or en.
    language TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (office_id, name),
    CONSTRAINT office_name_language_is_known CHECK (language IN ('fr', 'en'))
) STRICT;

CREATE TABLE terms -- One row per time that a person held an office.
(
    -- Person, office and a running number.
    id TEXT PRIMARY KEY NOT NULL,
    -- Holder.
    person_id TEXT NOT NULL REFERENCES people (id),
    -- Office held.
    office_id TEXT NOT NULL REFERENCES offices (id),
    -- First day, as far as it is known; NULL where it is not known.
    start_date TEXT,
    -- Last day, as far as it is known; NULL while in office, or where end_reason says that the end is not established.
    end_date TEXT,
    -- Party of the holder when the term began.
    party_id TEXT REFERENCES parties (id),
    -- Why the term ended, or why its end is not established.
    end_reason TEXT,
    -- high (clear source, or several), medium (one secondary source) or low (contested, or presumed: as reported, never the confirmed holder).
    confidence TEXT NOT NULL,
    -- Person named as predecessor by the source, only where the view successions cannot derive it.
    stated_predecessor TEXT REFERENCES people (id),
    -- Person named as successor by the source, only where the view successions cannot derive it.
    stated_successor TEXT REFERENCES people (id),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT term_id_starts_with_person_and_office CHECK (id GLOB person_id || '.' || office_id || '.[1-9]*'),
    CONSTRAINT term_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low')),
    CONSTRAINT term_starts_before_it_ends CHECK (substr(start_date, 1, length(end_date)) <= end_date)
) STRICT;

CREATE TABLE term_overlaps -- One row per known overlap of two terms in an office with a single seat.
(
    -- Office claimed or held twice.
    office_id TEXT NOT NULL REFERENCES offices (id),
    -- Term that the succession follows.
    term_id TEXT NOT NULL REFERENCES terms (id),
    -- Term that overlaps it.
    other_term_id TEXT NOT NULL REFERENCES terms (id),
    -- What is known of the overlap.
    note TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (term_id, other_term_id)
) STRICT;

CREATE TABLE events -- One row per dated event of political life.
(
    -- Slug of the event.
    id TEXT PRIMARY KEY NOT NULL,
    -- Date, or first day.
    start_date TEXT NOT NULL,
    -- Last day of an event that lasted.
    end_date TEXT,
    -- party, unrest, agreement, referendum, election, law, speech, institution or postponement.
    kind TEXT NOT NULL,
    -- Title in French.
    title_fr TEXT NOT NULL,
    -- Title in English.
    title_en TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT event_kind_is_known CHECK (
        kind IN ('party', 'unrest', 'agreement', 'referendum', 'election', 'law', 'speech', 'institution', 'postponement')
    ),
    CONSTRAINT event_starts_before_it_ends CHECK (substr(start_date, 1, length(end_date)) <= end_date)
) STRICT;
