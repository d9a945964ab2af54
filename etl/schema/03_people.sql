CREATE TABLE blocs -- One row per side on independence; a classification made by others, see the note.
(
    -- independence, loyalist or other.
    id TEXT PRIMARY KEY NOT NULL,
    -- Name in French.
    name_fr TEXT NOT NULL,
    -- Name in English.
    name_en TEXT NOT NULL,
    -- Colour of the bloc in drawings, as #rrggbb.
    colour TEXT NOT NULL CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    -- Whose classification it is, and what it holds.
    note TEXT NOT NULL,
    CONSTRAINT bloc_is_known CHECK (id IN ('independence', 'loyalist', 'other'))
) STRICT;

CREATE TABLE parties -- One row per party, alliance or federation of parties.
(
    -- Slug of the party.
    id TEXT PRIMARY KEY NOT NULL,
    -- Official name, in French.
    name TEXT NOT NULL,
    -- Short name or initials in use.
    short_name TEXT,
    -- Name in English.
    name_en TEXT,
    -- Side on independence; a classification made by others (see blocs).
    bloc_id TEXT REFERENCES blocs (id),
    -- Date of foundation, as far as it is known.
    founded TEXT,
    -- Date of dissolution, as far as it is known; NULL where the party exists or the date is not known.
    dissolved TEXT,
    -- Colour used by the party or the press, as #rrggbb.
    colour TEXT CHECK (colour GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    -- Wikidata item.
    wikidata TEXT,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id)
) STRICT;

CREATE TABLE party_successions -- One row per split, merger or change of name between two parties.
(
    -- Party before.
    from_party_id TEXT NOT NULL REFERENCES parties (id),
    -- Party after.
    to_party_id TEXT NOT NULL REFERENCES parties (id),
    -- split, merger or renaming.
    kind TEXT NOT NULL,
    -- Year of the change; NULL where it is not established.
    year INTEGER CHECK (year BETWEEN 1850 AND 2100),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (from_party_id, to_party_id),
    CONSTRAINT succession_kind_is_known CHECK (kind IN ('split', 'merger', 'renaming')),
    CONSTRAINT succession_joins_two_parties CHECK (from_party_id <> to_party_id)
) STRICT;

CREATE TABLE people -- One row per person in public life: office holders, candidates, elected members, people named in the articles.
(
    -- Slug of the person; it does not change when a spelling is corrected.
    id TEXT PRIMARY KEY NOT NULL,
    -- Name in public life.
    name TEXT NOT NULL,
    -- Family name, for sorting.
    family_name TEXT,
    -- Given name.
    given_name TEXT,
    -- F, M, or NULL where no official file or clear text says so.
    sex TEXT,
    -- Date of birth, as far as it is known.
    birth_date TEXT,
    -- Place of birth.
    birth_place TEXT,
    -- Date of death, as far as it is known.
    death_date TEXT,
    -- Public role in a few words, in French.
    description_fr TEXT,
    -- Public role in a few words, in English.
    description_en TEXT,
    -- Wikidata item.
    wikidata TEXT,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT sex_is_known CHECK (sex IN ('F', 'M')),
    CONSTRAINT birth_before_death CHECK (substr(birth_date, 1, length(death_date)) <= death_date)
) STRICT;

CREATE TABLE person_names -- One row per name under which a person is met.
(
    -- Person who bears the name.
    person_id TEXT NOT NULL REFERENCES people (id),
    -- Name as met.
    name TEXT NOT NULL,
    -- official, birth, married, alias or spelling.
    kind TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (person_id, name),
    CONSTRAINT name_kind_is_known CHECK (kind IN ('official', 'birth', 'married', 'alias', 'spelling'))
) STRICT;

CREATE TABLE party_memberships -- One row per stay of a person in a party.
(
    -- Person, party and a running number.
    id TEXT PRIMARY KEY NOT NULL,
    -- Member.
    person_id TEXT NOT NULL REFERENCES people (id),
    -- Party.
    party_id TEXT NOT NULL REFERENCES parties (id),
    -- Role in the party, in plain words.
    role TEXT NOT NULL,
    -- First day, as far as it is known; NULL where it is not.
    start_date TEXT,
    -- Last day, as far as it is known; NULL where it is not, or where the stay goes on.
    end_date TEXT,
    -- high (clear source, or several), medium (one secondary source) or low (contested, or presumed: as reported).
    confidence TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT membership_id_starts_with_person_and_party CHECK (id GLOB person_id || '.' || party_id || '.[1-9]*'),
    CONSTRAINT membership_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low')),
    CONSTRAINT membership_starts_before_it_ends CHECK (substr(start_date, 1, length(end_date)) <= end_date)
) STRICT;
