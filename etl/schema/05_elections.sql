CREATE TABLE elections -- One row per election or referendum.
(
    -- Kind and year (provinciales-2026, referendum-2018).
    id TEXT PRIMARY KEY NOT NULL,
    -- provincial, referendum, legislative, presidential, european, municipal or senatorial.
    kind TEXT NOT NULL,
    -- Title in French.
    title_fr TEXT NOT NULL,
    -- Title in English.
    title_en TEXT NOT NULL,
    -- How votes become seats or an answer.
    voting_system TEXT NOT NULL,
    -- Law that says so.
    legal_basis TEXT NOT NULL,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT election_kind_is_known CHECK (
        kind IN ('provincial', 'referendum', 'legislative', 'presidential', 'european', 'municipal', 'senatorial')
    )
) STRICT;

CREATE TABLE election_institutions -- One row per institution that an election fills.
(
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Institution whose members it elects.
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    PRIMARY KEY (election_id, institution_id)
) STRICT;

CREATE TABLE rounds -- One row per day of voting in New Caledonia.
(
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- 1 for the first round, 2 for the second.
    round INTEGER NOT NULL CHECK (round IN (1, 2)),
    -- Day of voting in New Caledonia.
    polling_date TEXT NOT NULL,
    PRIMARY KEY (election_id, round)
) STRICT;

CREATE TABLE contests -- One row per set of seats, or question, put to one electorate.
(
    -- Election and area (provinciales-2026.sud).
    id TEXT PRIMARY KEY NOT NULL,
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    -- Area of the electorate; fr where the whole Republic votes, and the figures are New Caledonia's share.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Meaning of the question of a referendum, in French; not its wording.
    question_fr TEXT,
    -- Meaning of the question of a referendum, in English; not its wording.
    question_en TEXT,
    -- Who may vote.
    electorate TEXT,
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    UNIQUE (election_id, area_id),
    CONSTRAINT contest_id_is_election_and_area CHECK (id = election_id || '.' || area_id)
) STRICT;

CREATE TABLE contest_rounds -- One row per round of a contest.
(
    -- Contest.
    contest_id TEXT NOT NULL REFERENCES contests (id),
    -- Round.
    round INTEGER NOT NULL CHECK (round IN (1, 2)),
    -- Seats to fill by this round; NULL for a question, and where the number is not known.
    seats INTEGER CHECK (seats >= 1),
    -- Votes that each elector may cast.
    votes_per_ballot INTEGER NOT NULL CHECK (votes_per_ballot >= 1),
    PRIMARY KEY (contest_id, round)
) STRICT;

CREATE TABLE allocation_runs -- One row per pass of seat allocation among the lists of a contest.
(
    -- Contest.
    contest_id TEXT NOT NULL REFERENCES contests (id),
    -- Order of the pass, 1 first; each pass starts again from zero.
    run INTEGER NOT NULL CHECK (run >= 1),
    -- Round whose votes are used.
    round INTEGER NOT NULL CHECK (round IN (1, 2)),
    -- Method: highest_averages (d'Hondt).
    method TEXT NOT NULL,
    -- Seats that the pass gives, the bonus included.
    seats INTEGER NOT NULL CHECK (seats >= 1),
    -- Seats that go to the leading list before the others are shared out.
    bonus_seats INTEGER NOT NULL CHECK (bonus_seats >= 0),
    -- Share that a list needs to take part, percent of threshold_base.
    threshold_percent REAL NOT NULL CHECK (threshold_percent BETWEEN 0 AND 100),
    -- What the threshold is a share of: registered voters or valid votes.
    threshold_base TEXT NOT NULL,
    -- Source of the rule.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (contest_id, run),
    CONSTRAINT method_is_known CHECK (method IN ('highest_averages')),
    CONSTRAINT threshold_base_is_known CHECK (threshold_base IN ('registered', 'valid')),
    CONSTRAINT bonus_within_seats CHECK (bonus_seats <= seats)
) STRICT;

CREATE TABLE allocation_run_institutions -- One row per institution whose seats a pass gives.
(
    -- Contest.
    contest_id TEXT NOT NULL,
    -- Pass.
    run INTEGER NOT NULL,
    -- Institution where the seats are taken.
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    PRIMARY KEY (contest_id, run, institution_id),
    FOREIGN KEY (contest_id, run) REFERENCES allocation_runs (contest_id, run)
) STRICT;

CREATE TABLE candidacies -- One row per list, candidate, or answer to a question.
(
    -- Contest and list, candidate or answer (referendum-2018.nc.oui).
    id TEXT PRIMARY KEY NOT NULL,
    -- Contest.
    contest_id TEXT NOT NULL REFERENCES contests (id),
    -- Number drawn by the list.
    list_number INTEGER CHECK (list_number >= 1),
    -- Name of the list or candidate, or the answer, as published.
    label TEXT NOT NULL,
    -- Party of the candidacy.
    party_id TEXT REFERENCES parties (id),
    -- Side on independence of the candidacy at that election; a classification made by others (see blocs).
    bloc_id TEXT REFERENCES blocs (id),
    -- Label given by the Interior ministry.
    nuance TEXT,
    -- Candidate, or head of the list.
    lead_person_id TEXT REFERENCES people (id),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    CONSTRAINT candidacy_id_starts_with_contest CHECK (id GLOB contest_id || '.?*')
) STRICT;

CREATE TABLE candidates -- One row per person on a candidacy, where the person is known.
(
    -- Candidacy.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Place on the candidacy: 1 is the candidate or head of list; elected members follow in order.
    position INTEGER NOT NULL CHECK (position >= 1),
    -- Person.
    person_id TEXT NOT NULL REFERENCES people (id),
    -- lead, member or substitute.
    role TEXT NOT NULL,
    -- 1 elected, 0 not elected, NULL where it is not known or does not apply.
    is_elected INTEGER CHECK (is_elected IN (0, 1)),
    -- Source of the row.
    source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (candidacy_id, position),
    UNIQUE (candidacy_id, person_id),
    CONSTRAINT candidate_role_is_known CHECK (role IN ('lead', 'member', 'substitute')),
    CONSTRAINT lead_comes_first CHECK ((role = 'lead') = (position = 1))
) STRICT;
