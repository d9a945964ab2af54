CREATE VIEW turnout -- One row per election, round and area: how many took part, with rates.
(
    -- Election.
    election_id,
    -- Round.
    round,
    -- Area; never add a whole to its parts.
    area_id,
    -- Voters on the roll. Rolls differ by kind of election: compare within a kind.
    registered,
    -- Voters who took part.
    voters,
    -- Blank and spoilt ballots together.
    blank_and_spoilt,
    -- Valid votes.
    valid,
    -- Voters, percent of registered.
    turnout_percent,
    -- Blank and spoilt ballots, percent of voters.
    blank_and_spoilt_percent,
    -- Source of the row.
    source_id
) AS
SELECT
    election_id,
    round,
    area_id,
    registered,
    voters,
    coalesce(blank_or_spoilt, blank + spoilt),
    valid,
    round(100.0 * voters / nullif(registered, 0), 2),
    round(100.0 * coalesce(blank_or_spoilt, blank + spoilt) / nullif(voters, 0), 2),
    source_id
FROM ballot_counts;

CREATE TABLE vote_shares -- One row per candidacy, round and area: share of the vote and rank, derived from results and ballot_counts.
(
    -- List, candidate or answer.
    candidacy_id TEXT NOT NULL REFERENCES candidacies (id),
    -- Round.
    round INTEGER NOT NULL,
    -- Area; never add a whole to its parts.
    area_id TEXT NOT NULL REFERENCES areas (id),
    -- Contest of the candidacy.
    contest_id TEXT NOT NULL REFERENCES contests (id),
    -- Votes as published.
    votes INTEGER NOT NULL,
    -- Votes, percent of the valid ballots of the area; over 100 in sum where each elector has two votes. NULL where valid ballots are not published, or none was cast.
    vote_percent REAL,
    -- Place by votes in that round and area, 1 first; equal votes share a place. In votes of the whole Republic it is a place in New Caledonia only.
    rank INTEGER NOT NULL,
    -- 1 where no candidacy has more votes there, and some vote was cast.
    is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
    PRIMARY KEY (candidacy_id, round, area_id)
) STRICT;

INSERT INTO vote_shares
SELECT
    results.candidacy_id,
    results.round,
    results.area_id,
    candidacies.contest_id,
    results.votes,
    round(100.0 * results.votes / nullif(ballot_counts.valid, 0), 2),
    rank() OVER places,
    rank() OVER places = 1 AND results.votes > 0
FROM results
JOIN candidacies ON candidacies.id = results.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
LEFT JOIN ballot_counts
    ON ballot_counts.election_id = contests.election_id
    AND ballot_counts.round = results.round
    AND ballot_counts.area_id = results.area_id
WHERE results.votes IS NOT NULL
WINDOW places AS (PARTITION BY contests.election_id, results.round, results.area_id ORDER BY results.votes DESC)
ORDER BY results.rowid;

CREATE INDEX vote_shares_by_contest ON vote_shares (contest_id, round, area_id);
CREATE INDEX vote_shares_by_area ON vote_shares (area_id, round);

CREATE VIEW bloc_shares -- One row per election, round, area and bloc: votes of its lists added up; the classification is made by others (see blocs).
(
    -- Election.
    election_id,
    -- Round.
    round,
    -- Area; never add a whole to its parts.
    area_id,
    -- Side on independence; empty where the lists have none.
    bloc_id,
    -- Votes of the lists of the bloc.
    votes,
    -- Votes, percent of the valid ballots of the area.
    vote_percent,
    -- Lists or candidates of the bloc.
    candidacies
) AS
SELECT
    contests.election_id,
    vote_shares.round,
    vote_shares.area_id,
    candidacies.bloc_id,
    sum(vote_shares.votes),
    round(100.0 * sum(vote_shares.votes) / nullif(ballot_counts.valid, 0), 2),
    count(*)
FROM vote_shares
JOIN candidacies ON candidacies.id = vote_shares.candidacy_id
JOIN contests ON contests.id = vote_shares.contest_id
LEFT JOIN ballot_counts
    ON ballot_counts.election_id = contests.election_id
    AND ballot_counts.round = vote_shares.round
    AND ballot_counts.area_id = vote_shares.area_id
GROUP BY contests.election_id, vote_shares.round, vote_shares.area_id, candidacies.bloc_id;
