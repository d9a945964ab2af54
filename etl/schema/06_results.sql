CREATE TABLE ballot_counts -- One row per election, round and area: who voted, as published; NULL where not published.
(
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Round.
    round INTEGER NOT NULL,
    -- Area; never add a whole to its parts (Poya is 98827, 98827-nord and 98827-sud).
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Contest; NULL where the area spans several (the territory in a provincial election).
    contest_id TEXT REFERENCES contests (id),
    -- Voters on the roll (inscrits). Rolls differ by kind of election: compare within a kind.
    registered INTEGER CHECK (registered >= 0),
    -- Voters who took part (votants).
    voters INTEGER CHECK (voters >= 0),
    -- Blank ballots (blancs); NULL where they are published together with the spoilt ones.
    blank INTEGER CHECK (blank >= 0),
    -- Spoilt ballots (nuls); NULL where they are published together with the blank ones.
    spoilt INTEGER CHECK (spoilt >= 0),
    -- Blank and spoilt ballots, where they are published together.
    blank_or_spoilt INTEGER CHECK (blank_or_spoilt >= 0),
    -- Valid votes (exprimés).
    valid INTEGER CHECK (valid >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (election_id, round, area_id),
    FOREIGN KEY (election_id, round) REFERENCES rounds (election_id, round),
    CONSTRAINT voters_within_roll CHECK (voters <= registered),
    CONSTRAINT valid_within_voters CHECK (valid <= voters),
    CONSTRAINT joined_only_where_not_split CHECK (blank_or_spoilt IS NULL OR (blank IS NULL AND spoilt IS NULL))
) STRICT;

CREATE TABLE results -- One row per candidacy, round and area: votes as published.
(
    -- List, candidate or answer.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Round.
    round INTEGER NOT NULL,
    -- Area; never add a whole to its parts.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Votes (voix); NULL where not published.
    votes INTEGER CHECK (votes >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (candidacy_id, round, area_id)
) STRICT;

CREATE TABLE seats -- One row per candidacy and institution: seats won, as published.
(
    -- List or candidate.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Institution where the seats are.
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    -- Seats won (sièges); a provincial seat that also sits in Congress counts in both institutions.
    seats INTEGER NOT NULL CHECK (seats >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (candidacy_id, institution_id)
) STRICT;

CREATE TABLE mandates -- One row per seat that a person took in an institution after an election.
(
    -- List on which the person was elected.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Person elected.
    person_id TEXT NOT NULL REFERENCES people (id),
    -- Institution where the person sits.
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (candidacy_id, person_id, institution_id)
) STRICT;

CREATE TABLE mayoral_elections -- One row per mayor chosen by a municipal council after a municipal election.
(
    -- Municipal election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Commune.
    commune_id TEXT NOT NULL REFERENCES areas (id),
    -- Mayor chosen.
    person_id TEXT NOT NULL REFERENCES people (id),
    -- Party label of the list at that election; the holder's own party is in terms.
    list_party_id TEXT REFERENCES parties (id),
    -- Day of the vote of the council, or of the start of the function in the register of elected officials.
    elected_on TEXT,
    -- high (clear source, or several), medium (one secondary source) or low (contested, or presumed: as reported).
    confidence TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (election_id, commune_id, person_id),
    CONSTRAINT mayoral_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low'))
) STRICT;

CREATE TABLE party_results -- One row per election, area and party: totals of a party where its lists are not known (1989 to 2009), as published.
(
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Area.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Name under which the source counts the votes.
    label TEXT NOT NULL,
    -- Party.
    party_id TEXT REFERENCES parties (id),
    -- Side on independence; a classification made by others (see blocs).
    bloc_id TEXT REFERENCES blocs (id),
    -- Votes; NULL where not published.
    votes INTEGER CHECK (votes >= 0),
    -- Seats in the provincial assemblies; NULL where not published.
    provincial_seats INTEGER CHECK (provincial_seats >= 0),
    -- Seats in the Congress; NULL where not published.
    congress_seats INTEGER CHECK (congress_seats >= 0),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (election_id, area_id, label)
) STRICT;

CREATE TABLE bloc_results -- One row per election, area and bloc: totals as grouped by a source.
(
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Area.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Side on independence, in the grouping of the source (see note).
    bloc_id TEXT NOT NULL REFERENCES blocs (id),
    -- Votes.
    votes INTEGER CHECK (votes >= 0),
    -- Seats in the provincial assemblies.
    provincial_seats INTEGER CHECK (provincial_seats >= 0),
    -- Seats in the Congress.
    congress_seats INTEGER CHECK (congress_seats >= 0),
    -- Valid votes of the area in the grouping of the source; NULL where not published.
    valid INTEGER CHECK (valid >= 0),
    -- Where the grouping differs from another one.
    note TEXT,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (election_id, area_id, bloc_id)
) STRICT;
