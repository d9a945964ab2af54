CREATE VIEW stated_numbers -- One row per claim whose value is a number, with the bounds between which another number says the same.
(
    -- Claim.
    claim_id,
    -- Number stated.
    number,
    -- Lowest number that agrees: half a unit of the last digit written below it.
    low,
    -- Highest number that agrees: just under one unit above it, since some articles cut where others round.
    high
) AS
WITH units AS (
    SELECT
        id,
        CAST(value AS REAL) AS number,
        CASE
            WHEN instr(value, '.') > 0 THEN CAST('1e-' || (length(value) - instr(value, '.')) AS REAL)
            WHEN is_approximate = 1 THEN CAST('1e' || (length(value) - length(rtrim(value, '0'))) AS REAL)
            ELSE 1.0
        END AS unit
    FROM claims
    WHERE value_kind = 'number'
)
SELECT id, number, number - unit / 2 - 1e-9, number + unit - 1e-9
FROM units;

CREATE VIEW ballots_in_areas -- One row per election, round and area with ballots: as published, and for New Caledonia the sum of its contests where no total is published.
(
    -- Election.
    election_id,
    -- Round.
    round,
    -- Area.
    area_id,
    -- Voters on the roll.
    registered,
    -- Voters who took part.
    voters,
    -- Blank ballots.
    blank,
    -- Spoilt ballots.
    spoilt,
    -- Valid votes.
    valid,
    -- Primary keys in ballot_counts, joined by ' + '.
    recorded_key,
    -- Source of the first row.
    source_id
) AS
SELECT
    election_id, round, area_id, registered, voters, blank, spoilt, valid,
    election_id || ',' || round || ',' || area_id, source_id
FROM ballot_counts
UNION ALL
SELECT
    counts.election_id,
    counts.round,
    'nc',
    iif(count(registered) = count(*), sum(registered), NULL),
    iif(count(voters) = count(*), sum(voters), NULL),
    iif(count(blank) = count(*), sum(blank), NULL),
    iif(count(spoilt) = count(*), sum(spoilt), NULL),
    iif(count(valid) = count(*), sum(valid), NULL),
    group_concat(counts.election_id || ',' || counts.round || ',' || counts.area_id, ' + '),
    min(counts.source_id)
FROM ballot_counts AS counts
JOIN contests ON contests.id = counts.contest_id AND contests.area_id = counts.area_id
WHERE
    NOT EXISTS (
        SELECT 1
        FROM ballot_counts AS whole
        WHERE whole.election_id = counts.election_id AND whole.round = counts.round AND whole.area_id = 'nc'
    )
    AND contests.area_id <> 'fr'
GROUP BY counts.election_id, counts.round
HAVING count(*) = (
    SELECT count(*)
    FROM contests AS voting
    JOIN contest_rounds ON contest_rounds.contest_id = voting.id AND contest_rounds.round = counts.round
    WHERE voting.election_id = counts.election_id
);

CREATE VIEW comparable_claims -- One row per claim that a rule may compare with the record, with its scopes filled in and the bounds between which a number agrees.
(
    -- Claim.
    claim_id,
    -- Article.
    article_id,
    -- Rule of its property.
    rule,
    -- Property.
    property,
    -- Kind of the subject.
    subject_kind,
    -- Its id in the table of that kind.
    subject_id,
    -- Value stated.
    value,
    -- Lowest recorded number that agrees: half a unit of the last digit written below the value.
    low,
    -- Highest recorded number that agrees: just under one unit above the value, since some articles cut where others round.
    high,
    -- Election.
    election_id,
    -- Round; the first where none is said.
    round,
    -- Area, where one is said.
    area_id,
    -- Office.
    office_id,
    -- Party.
    party_id,
    -- Institution.
    institution_id,
    -- Side on independence.
    bloc_id,
    -- Answer to a referendum.
    candidacy_id,
    -- Event.
    event_id,
    -- Day, month or year.
    on_date,
    -- 1 where the claim says which round.
    says_round
) AS
SELECT
    claims.id,
    claims.article_id,
    claim_properties.rule,
    claims.property,
    claims.subject_kind,
    claims.subject_id,
    claims.value,
    numbers.low,
    numbers.high,
    coalesce(claims.scope_election_id, iif(claims.subject_kind = 'election', claims.subject_id, NULL)),
    coalesce(claims.scope_round, 1),
    claims.scope_area_id,
    claims.scope_office_id,
    claims.scope_party_id,
    claims.scope_institution_id,
    claims.scope_bloc_id,
    claims.scope_candidacy_id,
    coalesce(claims.scope_event_id, iif(claims.subject_kind = 'event', claims.subject_id, NULL)),
    claims.scope_date,
    claims.scope_round IS NOT NULL
FROM claims
JOIN claim_properties ON claim_properties.id = claims.property
LEFT JOIN stated_numbers AS numbers ON numbers.claim_id = claims.id
WHERE
    claim_properties.rule IS NOT NULL
    -- A count that is not final, an hour of the day, another grouping: the record holds no such figure.
    AND claims.scope_text IS NULL
    AND (claims.scope_bloc_id IS NULL OR claim_properties.rule IN ('bloc_seats', 'bloc_seat_change'));

CREATE VIEW claimed_results -- One row per claim about votes and result that it bears on: those of a candidate, of each list of a party, or of an answer.
(
    -- Claim.
    claim_id,
    -- Candidacy.
    candidacy_id,
    -- Contest.
    contest_id,
    -- Round.
    round,
    -- Area counted: the one that is said, else that of the contest.
    area_id,
    -- Votes as published.
    votes,
    -- Source of the row.
    source_id,
    -- Primary key in results.
    recorded_key
) AS
SELECT
    claims.claim_id,
    candidacies.id,
    candidacies.contest_id,
    results.round,
    results.area_id,
    results.votes,
    results.source_id,
    results.candidacy_id || ',' || results.round || ',' || results.area_id
FROM comparable_claims AS claims
JOIN contests ON contests.election_id = claims.election_id
JOIN candidacies
    ON candidacies.contest_id = contests.id
    AND (
        candidacies.id = claims.candidacy_id
        OR claims.subject_kind = 'person' AND candidacies.lead_person_id = claims.subject_id
        OR claims.subject_kind = 'party' AND candidacies.party_id = claims.subject_id
    )
JOIN results
    ON results.candidacy_id = candidacies.id AND results.area_id = coalesce(claims.area_id, contests.area_id);

CREATE VIEW dated_terms -- One row per term whose confidence is not low, with the days between which it may have run and those on which it surely did.
(
    -- Term.
    id,
    -- Holder.
    person_id,
    -- Office.
    office_id,
    -- Start as known.
    start_date,
    -- End as known.
    end_date,
    -- Earliest first day.
    first_day,
    -- Latest first day.
    sure_first_day,
    -- Latest last day; 9999-12-31 where none is known.
    last_day,
    -- Earliest last day; 9999-12-31 where in office, NULL where the end is not established.
    sure_last_day,
    -- Source of the row.
    source_id
) AS
SELECT
    id,
    person_id,
    office_id,
    start_date,
    end_date,
    start_date || substr('-01-01', length(start_date) - 3),
    start_date || substr('-12-31', length(start_date) - 3),
    ifnull(end_date || substr('-12-31', length(end_date) - 3), '9999-12-31'),
    iif(end_date IS NULL AND end_reason IS NULL, '9999-12-31', end_date || substr('-01-01', length(end_date) - 3)),
    source_id
FROM terms
WHERE confidence <> 'low' AND start_date IS NOT NULL;

CREATE TABLE claim_verdicts -- One row per claim that the record can judge: what the record holds, and whether the claim agrees; no row where it cannot judge.
(
    -- Claim.
    claim_id TEXT PRIMARY KEY NOT NULL REFERENCES claims (id),
    -- agrees or differs. A difference is not an error of the article: it may count or date otherwise.
    verdict TEXT NOT NULL,
    -- Value in the record.
    recorded_value TEXT NOT NULL,
    -- Rule that compared (see claim_properties).
    rule TEXT NOT NULL,
    -- Table that holds the recorded value.
    recorded_table TEXT NOT NULL,
    -- Primary key there, its parts joined by commas; several rows joined by ' + ' where the value is reckoned from them.
    recorded_key TEXT NOT NULL,
    -- Source of the record; of its first row where there are several.
    source_id TEXT NOT NULL REFERENCES sources (id),
    -- 0 where the record rests on this very article, so that agreement proves nothing; 1 elsewhere.
    is_independent INTEGER NOT NULL DEFAULT 1 CHECK (is_independent IN (0, 1)),
    CONSTRAINT verdict_is_known CHECK (verdict IN ('agrees', 'differs'))
) STRICT;
CREATE INDEX claim_verdicts_by_verdict ON claim_verdicts (verdict);

-- Ballots: registered, voters, valid, blank or spoilt, over New Caledonia where no area is said.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(figure BETWEEN low AND high, 'agrees', 'differs'), CAST(figure AS TEXT), rule, 'ballot_counts',
    counted_key, source_id
FROM (
    SELECT
        claims.*,
        CASE claims.property
            WHEN 'registered' THEN counts.registered
            WHEN 'voters' THEN counts.voters
            WHEN 'valid' THEN counts.valid
            WHEN 'blank' THEN counts.blank
            WHEN 'spoilt' THEN counts.spoilt
        END AS figure,
        counts.recorded_key AS counted_key,
        counts.source_id
    FROM comparable_claims AS claims
    JOIN ballots_in_areas AS counts
        ON counts.election_id = claims.election_id
        AND counts.round = claims.round
        AND counts.area_id = coalesce(claims.area_id, 'nc')
    WHERE claims.rule = 'ballot_count'
)
WHERE figure IS NOT NULL;

-- Turnout and abstention, percent of registered, from the ballots.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(percent BETWEEN low AND high, 'agrees', 'differs'), printf('%.2f', percent), rule, 'ballot_counts',
    counted_key, source_id
FROM (
    SELECT
        claims.*,
        100.0 * iif(claims.rule = 'turnout', counts.voters, counts.registered - counts.voters)
        / nullif(counts.registered, 0) AS percent,
        counts.recorded_key AS counted_key,
        counts.source_id
    FROM comparable_claims AS claims
    JOIN ballots_in_areas AS counts
        ON counts.election_id = claims.election_id
        AND counts.round = claims.round
        AND counts.area_id = coalesce(claims.area_id, 'nc')
    WHERE claims.rule IN ('turnout', 'abstention')
)
WHERE percent IS NOT NULL;

-- Votes of a candidate, of all lists of a party there, or of an answer; only where none of them is missing.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(sum(votes) BETWEEN low AND high, 'agrees', 'differs'), CAST(sum(votes) AS TEXT), rule,
    'results', group_concat(recorded_key, ' + '), min(source_id)
FROM comparable_claims AS claims
JOIN claimed_results AS found ON found.claim_id = claims.claim_id AND found.round = claims.round
WHERE claims.rule = 'votes'
GROUP BY claims.claim_id
HAVING count(votes) = count(*);

-- Share of a candidate, a list or an answer, percent of the valid ballots of that area.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(100.0 * found.votes / counts.valid BETWEEN low AND high, 'agrees', 'differs'),
    printf('%.2f', 100.0 * found.votes / counts.valid),
    rule,
    'vote_shares',
    found.recorded_key,
    found.source_id
FROM comparable_claims AS claims
JOIN claimed_results AS found ON found.claim_id = claims.claim_id AND found.round = claims.round
JOIN ballot_counts AS counts
    ON counts.election_id = claims.election_id AND counts.round = found.round AND counts.area_id = found.area_id
WHERE claims.rule = 'share' AND found.votes IS NOT NULL AND counts.valid > 0
GROUP BY claims.claim_id
HAVING count(*) = 1;

-- Place by votes in the whole contest.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(shares.rank BETWEEN low AND high, 'agrees', 'differs'), CAST(shares.rank AS TEXT), rule,
    'vote_shares', found.recorded_key, found.source_id
FROM comparable_claims AS claims
JOIN claimed_results AS found ON found.claim_id = claims.claim_id AND found.round = claims.round
JOIN vote_shares AS shares
    ON shares.candidacy_id = found.candidacy_id AND shares.round = found.round AND shares.area_id = found.area_id
WHERE claims.rule = 'rank';

-- Votes between an answer and the best of the others.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(lead BETWEEN low AND high, 'agrees', 'differs'), CAST(lead AS TEXT), rule, 'results',
    recorded_key || ' + ' || other_key, source_id
FROM (
    SELECT
        claims.*,
        found.votes - max(others.votes) AS lead,
        found.recorded_key,
        others.candidacy_id || ',' || others.round || ',' || others.area_id AS other_key,
        found.source_id
    FROM comparable_claims AS claims
    JOIN claimed_results AS found ON found.claim_id = claims.claim_id AND found.round = claims.round
    JOIN candidacies ON candidacies.contest_id = found.contest_id AND candidacies.id <> found.candidacy_id
    JOIN results AS others
        ON others.candidacy_id = candidacies.id AND others.round = found.round AND others.area_id = found.area_id
    WHERE claims.rule = 'lead'
    GROUP BY claims.claim_id
)
WHERE lead IS NOT NULL;

-- Votes of the second round less those of the first.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(second.votes - first.votes BETWEEN low AND high, 'agrees', 'differs'),
    CAST(second.votes - first.votes AS TEXT),
    rule,
    'results',
    second.recorded_key || ' + ' || first.recorded_key,
    second.source_id
FROM comparable_claims AS claims
JOIN claimed_results AS first ON first.claim_id = claims.claim_id AND first.round = 1
JOIN claimed_results AS second ON second.claim_id = claims.claim_id AND second.round = 2
WHERE claims.rule = 'votes_gained' AND second.votes - first.votes IS NOT NULL;

-- Round that gave the seat, and the votes in it: the last one in which an elected candidate took part.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(figure BETWEEN low AND high, 'agrees', 'differs'), CAST(figure AS TEXT), rule, 'results',
    recorded_key, source_id
FROM (
    SELECT
        claims.*,
        max(found.round) AS last_round,
        iif(claims.rule = 'elected_in_round', found.round, found.votes) AS figure,
        found.recorded_key,
        found.source_id
    FROM comparable_claims AS claims
    JOIN claimed_results AS found ON found.claim_id = claims.claim_id
    JOIN seats ON seats.candidacy_id = found.candidacy_id AND seats.seats > 0
    WHERE claims.rule IN ('elected_in_round', 'winning_votes')
    GROUP BY claims.claim_id
)
WHERE figure IS NOT NULL;

-- Who won the seat in the last round in which a beaten candidate took part, and had more votes there.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(max(winner_id = value), 'agrees', 'differs'), winner_id, rule, 'results',
    winner_key || ' + ' || recorded_key, source_id
FROM (
    SELECT
        claims.*,
        candidacies.lead_person_id AS winner_id,
        winners.candidacy_id || ',' || winners.round || ',' || winners.area_id AS winner_key,
        beaten.recorded_key,
        winners.source_id
    FROM comparable_claims AS claims
    JOIN claimed_results AS beaten
        ON beaten.claim_id = claims.claim_id
        AND beaten.round = (SELECT max(round) FROM claimed_results WHERE claim_id = claims.claim_id)
    JOIN candidacies ON candidacies.contest_id = beaten.contest_id
    JOIN seats ON seats.candidacy_id = candidacies.id AND seats.seats > 0
    JOIN results AS winners
        ON winners.candidacy_id = candidacies.id
        AND winners.round = beaten.round
        AND winners.area_id = beaten.area_id
        AND winners.votes > beaten.votes
    WHERE claims.rule = 'beaten_by' AND candidacies.lead_person_id IS NOT NULL
)
GROUP BY claim_id;

-- Votes of the lists without a seat in the assembly of their contest.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(sum(results.votes) BETWEEN low AND high, 'agrees', 'differs'),
    CAST(sum(results.votes) AS TEXT),
    rule,
    'results',
    group_concat(results.candidacy_id || ',' || results.round || ',' || results.area_id, ' + '),
    min(results.source_id)
FROM comparable_claims AS claims
JOIN contests ON contests.election_id = claims.election_id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id <> 'congres-nc' AND seats.seats = 0
JOIN results ON results.candidacy_id = candidacies.id AND results.area_id = contests.area_id
WHERE claims.rule = 'votes_without_seat'
GROUP BY claims.claim_id
HAVING count(results.votes) = count(*);

-- Election in which a person stood, and label of the candidacy: the record may agree, but one that it does not name proves nothing.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT claims.claim_id, 'agrees', claims.value, rule, 'candidates', candidates.candidacy_id || ',' || position, candidates.source_id
FROM comparable_claims AS claims
JOIN candidates ON candidates.person_id = claims.subject_id
JOIN candidacies ON candidacies.id = candidates.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id AND contests.election_id = claims.value
WHERE claims.rule = 'stood_in'
GROUP BY claims.claim_id
UNION ALL
SELECT claims.claim_id, 'agrees', claims.value, rule, 'candidacies', candidacies.id, candidacies.source_id
FROM comparable_claims AS claims
JOIN candidacies ON candidacies.lead_person_id = claims.subject_id AND candidacies.party_id = claims.value
JOIN contests ON contests.id = candidacies.contest_id AND contests.election_id = claims.election_id
WHERE claims.rule = 'candidate_label'
GROUP BY claims.claim_id;

-- Candidate whose substitute a person was.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(max(candidacies.lead_person_id = value), 'agrees', 'differs'), candidacies.lead_person_id, rule,
    'candidates', candidates.candidacy_id || ',' || position, candidates.source_id
FROM comparable_claims AS claims
JOIN candidates ON candidates.person_id = claims.subject_id AND candidates.role = 'substitute'
JOIN candidacies ON candidacies.id = candidates.candidacy_id AND candidacies.lead_person_id IS NOT NULL
JOIN contests ON contests.id = candidacies.contest_id AND contests.election_id = claims.election_id
WHERE claims.rule = 'substitute_of'
GROUP BY claims.claim_id;

-- Lists that stood, in an area whose lists the record holds.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(count(*) BETWEEN low AND high, 'agrees', 'differs'), CAST(count(*) AS TEXT), rule, 'candidacies',
    group_concat(candidacies.id, ' + '), min(candidacies.source_id)
FROM comparable_claims AS claims
JOIN candidacies ON candidacies.contest_id = claims.election_id || '.' || claims.area_id
WHERE claims.rule = 'lists'
GROUP BY claims.claim_id;

-- Communes that voted in a round of a municipal election.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(count(*) BETWEEN low AND high, 'agrees', 'differs'), CAST(count(*) AS TEXT), rule,
    'contest_rounds', group_concat(contest_rounds.contest_id || ',' || contest_rounds.round, ' + '), min(contests.source_id)
FROM comparable_claims AS claims
JOIN contests ON contests.election_id = claims.election_id
JOIN areas ON areas.id = contests.area_id AND areas.kind = 'commune'
JOIN contest_rounds ON contest_rounds.contest_id = contests.id AND contest_rounds.round = claims.round
WHERE claims.rule = 'communes_voting'
GROUP BY claims.claim_id;

-- Seats of all lists of a party in an institution.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(sum(seats.seats) BETWEEN low AND high, 'agrees', 'differs'), CAST(sum(seats.seats) AS TEXT), rule,
    'seats', group_concat(seats.candidacy_id || ',' || seats.institution_id, ' + '), min(seats.source_id)
FROM comparable_claims AS claims
JOIN contests ON contests.election_id = claims.election_id
JOIN candidacies ON candidacies.contest_id = contests.id AND candidacies.party_id = claims.subject_id
JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id = claims.institution_id
WHERE claims.rule = 'seats' AND claims.subject_kind = 'party'
GROUP BY claims.claim_id;

-- Seats of a side on independence in the Congress.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(blocs.congress_seats BETWEEN low AND high, 'agrees', 'differs'),
    CAST(blocs.congress_seats AS TEXT), rule, 'bloc_results', claims.election_id || ',nc,' || claims.bloc_id,
    blocs.source_id
FROM comparable_claims AS claims
JOIN bloc_results AS blocs
    ON blocs.election_id = claims.election_id AND blocs.area_id = 'nc' AND blocs.bloc_id = claims.bloc_id
WHERE claims.rule = 'bloc_seats' AND claims.institution_id = 'congres-nc' AND blocs.congress_seats IS NOT NULL;

-- The same, less those at the election of the same kind before.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(change BETWEEN low AND high, 'agrees', 'differs'), CAST(change AS TEXT), rule, 'bloc_results',
    election_id || ',nc,' || bloc_id || ' + ' || earlier_id || ',nc,' || bloc_id, source_id
FROM (
    SELECT
        claims.*,
        now.congress_seats - before.congress_seats AS change,
        before.election_id AS earlier_id,
        max(earlier.polling_date),
        now.source_id
    FROM comparable_claims AS claims
    JOIN bloc_results AS now
        ON now.election_id = claims.election_id AND now.area_id = 'nc' AND now.bloc_id = claims.bloc_id
    JOIN rounds AS polled ON polled.election_id = claims.election_id AND polled.round = 1
    JOIN bloc_results AS before ON before.area_id = 'nc' AND before.bloc_id = claims.bloc_id
    JOIN rounds AS earlier
        ON earlier.election_id = before.election_id AND earlier.round = 1 AND earlier.polling_date < polled.polling_date
    WHERE claims.rule = 'bloc_seat_change' AND claims.institution_id = 'congres-nc'
    GROUP BY claims.claim_id
)
WHERE change IS NOT NULL;

-- Seats to be filled in the first round of a contest.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(contest_rounds.seats BETWEEN low AND high, 'agrees', 'differs'),
    CAST(contest_rounds.seats AS TEXT), rule, 'contest_rounds', contests.id || ',1', contests.source_id
FROM comparable_claims AS claims
JOIN contests ON contests.election_id = claims.election_id AND contests.area_id = coalesce(claims.area_id, 'nc')
JOIN contest_rounds ON contest_rounds.contest_id = contests.id AND contest_rounds.round = 1
WHERE claims.rule = 'seats_to_fill' AND contest_rounds.seats IS NOT NULL;

-- Day of voting, of the round that is said or of any; partial dates are compared as far as both are known, here and below.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(max(substr(polling_date, 1, length(value)) = value), 'agrees', 'differs'),
    polling_date,
    rule,
    'rounds',
    rounds.election_id || ',' || rounds.round,
    elections.source_id
FROM comparable_claims AS claims
JOIN rounds
    ON rounds.election_id = claims.election_id AND (rounds.round = claims.round OR NOT claims.says_round)
JOIN elections ON elections.id = rounds.election_id
WHERE claims.rule = 'held_on'
GROUP BY claims.claim_id;

-- Day of an event; any of its days where it lasted.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(
        substr(start_date, 1, length(value)) = value
        OR substr(value, 1, length(start_date)) = start_date
        OR value BETWEEN start_date AND end_date,
        'agrees',
        'differs'
    ),
    start_date || ifnull(' to ' || end_date, ''),
    rule,
    'events',
    events.id,
    events.source_id
FROM comparable_claims AS claims
JOIN events ON events.id = claims.event_id
WHERE claims.rule = 'event_date';

-- Office held on a date: agrees where a term surely ran then; differs where it surely was another person's, and none of this person's may have run.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(max(holders.person_id = claims.subject_id), 'agrees', 'differs'),
    iif(holders.person_id = claims.subject_id, holders.office_id, holders.office_id || ': ' || holders.person_id),
    rule,
    'terms',
    holders.id,
    holders.source_id
FROM comparable_claims AS claims
JOIN offices ON offices.id = claims.value
JOIN dated_terms AS holders
    ON holders.office_id = claims.value
    AND CASE
        WHEN holders.person_id = claims.subject_id THEN
            holders.sure_first_day <= on_date || substr('-12-31', length(on_date) - 3)
            AND holders.sure_last_day >= on_date || substr('-01-01', length(on_date) - 3)
        ELSE
            offices.seats = 1
            AND holders.sure_first_day < on_date || substr('-01-01', length(on_date) - 3)
            AND holders.sure_last_day > on_date || substr('-12-31', length(on_date) - 3)
            AND NOT EXISTS (
                SELECT 1
                FROM terms
                WHERE
                    terms.person_id = claims.subject_id
                    AND terms.office_id = claims.value
                    AND ifnull(terms.start_date, '') <= on_date || substr('-12-31', length(on_date) - 3)
                    AND ifnull(terms.end_date || '-99', '9999') >= on_date
            )
    END
WHERE claims.rule = 'office'
GROUP BY claims.claim_id;

-- Office held at some time: the record may agree, but a term that it does not know proves nothing.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, 'agrees', min(start_date) || ' to ' || ifnull(end_date, '?'), rule, 'terms', terms.id, terms.source_id
FROM comparable_claims AS claims
JOIN dated_terms AS terms ON terms.person_id = claims.subject_id AND terms.office_id = claims.value
WHERE claims.rule = 'held_office'
GROUP BY claims.claim_id;

-- First or last day of a term.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id,
    iif(
        max(substr(recorded, 1, length(value)) = value OR substr(value, 1, length(recorded)) = recorded),
        'agrees',
        'differs'
    ),
    recorded,
    rule,
    'terms',
    term_id,
    source_id
FROM (
    SELECT
        claims.*,
        iif(claims.rule = 'term_start', terms.start_date, terms.end_date) AS recorded,
        terms.id AS term_id,
        terms.source_id
    FROM comparable_claims AS claims
    JOIN dated_terms AS terms ON terms.person_id = claims.subject_id AND terms.office_id = claims.office_id
    WHERE claims.rule IN ('term_start', 'term_end')
)
WHERE recorded IS NOT NULL
GROUP BY claim_id;

-- Since when an office is held without a break of a year, or a party led.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id,
    iif(
        max(substr(recorded, 1, length(value)) = value OR substr(value, 1, length(recorded)) = recorded),
        'agrees',
        'differs'
    ),
    recorded,
    rule,
    recorded_table,
    recorded_key,
    source_id
FROM (
    SELECT claims.*, terms.start_date AS recorded, 'terms' AS recorded_table, terms.id AS recorded_key, terms.source_id
    FROM comparable_claims AS claims
    JOIN dated_terms AS terms ON terms.person_id = claims.subject_id AND terms.office_id = claims.office_id
    WHERE
        claims.rule = 'office_since'
        AND NOT EXISTS (
            SELECT 1
            FROM dated_terms AS before
            WHERE
                before.person_id = terms.person_id
                AND before.office_id = terms.office_id
                AND before.first_day < terms.first_day
                AND before.last_day >= date(terms.first_day, '-366 days')
        )
    UNION ALL
    SELECT claims.*, memberships.start_date, 'party_memberships', memberships.id, memberships.source_id
    FROM comparable_claims AS claims
    JOIN party_memberships AS memberships
        ON memberships.person_id = claims.subject_id AND memberships.party_id = claims.party_id
    WHERE
        claims.rule = 'office_since'
        AND memberships.confidence <> 'low'
        AND (memberships.role GLOB 'president*' OR memberships.role GLOB 'founder, president*')
        AND memberships.start_date IS NOT NULL
)
GROUP BY claim_id;

-- Years of an office, written as in '1999 to 2004': from the first term to the last.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(value = substr(min(start_date), 1, 4) || ' to ' || substr(max(end_date), 1, 4), 'agrees', 'differs'),
    substr(min(start_date), 1, 4) || ' to ' || substr(max(end_date), 1, 4),
    rule,
    'terms',
    group_concat(terms.id, ' + '),
    min(terms.source_id)
FROM comparable_claims AS claims
JOIN dated_terms AS terms ON terms.person_id = claims.subject_id AND terms.office_id = claims.office_id
WHERE claims.rule = 'term_span' AND claims.value GLOB '[12][0-9][0-9][0-9] to [12][0-9][0-9][0-9]'
GROUP BY claims.claim_id
HAVING count(end_date) = count(*);

-- Time in an office, written as in 'more than one year': the term had begun by more than that.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
WITH numbers (word, number) AS (
    VALUES ('one', 1), ('two', 2), ('three', 3), ('four', 4), ('five', 5), ('six', 6), ('seven', 7), ('eight', 8),
    ('nine', 9), ('ten', 10), ('eleven', 11), ('twelve', 12)
),
units (unit) AS (VALUES ('month'), ('year'))
SELECT
    claims.claim_id,
    iif(date(max(terms.sure_first_day), '+' || number || ' ' || unit) < on_date, 'agrees', 'differs'),
    terms.start_date || ' to ' || on_date,
    rule,
    'terms',
    terms.id,
    terms.source_id
FROM comparable_claims AS claims
JOIN numbers
JOIN units ON claims.value = 'more than ' || number || ' ' || unit || iif(number > 1, 's', '')
    OR claims.value = 'more than ' || word || ' ' || unit || iif(number > 1, 's', '')
JOIN dated_terms AS terms
    ON terms.person_id = claims.subject_id
    AND terms.office_id = claims.office_id
    AND terms.sure_first_day <= on_date
    AND terms.last_day >= on_date
WHERE claims.rule = 'time_in_office' AND length(claims.on_date) = 10
GROUP BY claims.claim_id;

-- Who came before or after in an office with a single seat, or at the head of a party; seen from either of the two terms.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id, iif(max(neighbour_id = value), 'agrees', 'differs'), neighbour_id, rule, recorded_table, recorded_key, source_id
FROM (
    SELECT
        claims.*,
        iif(claims.rule = 'predecessor', successions.predecessor_id, successions.successor_id) AS neighbour_id,
        'terms' AS recorded_table,
        terms.id AS recorded_key,
        terms.source_id
    FROM comparable_claims AS claims
    JOIN dated_terms AS terms ON terms.person_id = claims.subject_id AND terms.office_id = claims.office_id
    JOIN successions ON successions.term_id = terms.id
    WHERE claims.rule IN ('predecessor', 'successor')
    UNION ALL
    SELECT claims.*, claims.value, 'terms', terms.id, terms.source_id
    FROM comparable_claims AS claims
    JOIN dated_terms AS terms ON terms.person_id = claims.value AND terms.office_id = claims.office_id
    JOIN successions ON successions.term_id = terms.id
    WHERE
        claims.rule IN ('predecessor', 'successor')
        AND claims.subject_id
        = iif(claims.rule = 'predecessor', successions.successor_id, successions.predecessor_id)
    UNION ALL
    SELECT claims.*, neighbours.person_id, 'party_memberships', neighbours.id, neighbours.source_id
    FROM comparable_claims AS claims
    JOIN party_memberships AS own ON own.person_id = claims.subject_id AND own.party_id = claims.party_id
    JOIN party_memberships AS neighbours
        ON neighbours.party_id = own.party_id
        AND neighbours.person_id <> own.person_id
        AND iif(
            claims.rule = 'predecessor',
            neighbours.end_date = own.start_date,
            neighbours.start_date = own.end_date
        )
    WHERE
        claims.rule IN ('predecessor', 'successor')
        AND own.role GLOB 'president*'
        AND neighbours.role GLOB 'president*'
        AND own.confidence <> 'low'
        AND neighbours.confidence <> 'low'
)
WHERE neighbour_id IS NOT NULL
GROUP BY claim_id;

-- Date of birth, and age on a day.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id,
    iif(
        substr(birth_date, 1, length(value)) = value OR substr(value, 1, length(birth_date)) = birth_date,
        'agrees',
        'differs'
    ),
    birth_date,
    rule,
    'people',
    people.id,
    people.source_id
FROM comparable_claims AS claims
JOIN people ON people.id = claims.subject_id
WHERE claims.rule = 'born_on' AND birth_date IS NOT NULL
UNION ALL
SELECT
    claim_id, iif(age BETWEEN low AND high, 'agrees', 'differs'), CAST(age AS TEXT), rule, 'people', subject_id, source_id
FROM (
    SELECT
        claims.*,
        substr(on_date, 1, 4) - substr(birth_date, 1, 4) - (substr(on_date, 6) < substr(birth_date, 6)) AS age,
        people.source_id
    FROM comparable_claims AS claims
    JOIN people ON people.id = claims.subject_id
    WHERE claims.rule = 'age' AND length(on_date) = 10 AND length(birth_date) = 10
);

-- Place of birth: differs only where the record names another area.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(max(areas.id = value), 'agrees', 'differs'), people.birth_place, rule, 'people', people.id,
    people.source_id
FROM comparable_claims AS claims
JOIN people ON people.id = claims.subject_id
JOIN areas ON areas.name = people.birth_place AND areas.kind = 'commune'
WHERE claims.rule = 'birth_place'
GROUP BY claims.claim_id;

-- Name at birth.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(max(names.name = value), 'agrees', 'differs'), names.name, rule, 'person_names',
    names.person_id || ',' || names.name, names.source_id
FROM comparable_claims AS claims
JOIN person_names AS names ON names.person_id = claims.subject_id AND names.kind = 'birth'
WHERE claims.rule = 'name_at_birth'
GROUP BY claims.claim_id;

-- Party to which a person belongs or has belonged, or which a person leads: the record may agree, never differ.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, 'agrees', claims.value, rule, 'party_memberships', memberships.id, memberships.source_id
FROM comparable_claims AS claims
JOIN party_memberships AS memberships
    ON memberships.person_id = claims.subject_id
    AND memberships.party_id = claims.value
    AND memberships.confidence <> 'low'
    AND (claims.rule = 'member' OR memberships.role GLOB 'president*' OR memberships.role GLOB 'founder, president*')
WHERE claims.rule IN ('member', 'party_leader')
GROUP BY claims.claim_id;

-- First or last day in a party.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claim_id,
    iif(
        max(substr(recorded, 1, length(value)) = value OR substr(value, 1, length(recorded)) = recorded),
        'agrees',
        'differs'
    ),
    recorded,
    rule,
    'party_memberships',
    membership_id,
    source_id
FROM (
    SELECT
        claims.*,
        iif(claims.rule = 'member_from', memberships.start_date, memberships.end_date) AS recorded,
        memberships.id AS membership_id,
        memberships.source_id
    FROM comparable_claims AS claims
    JOIN party_memberships AS memberships
        ON memberships.person_id = claims.subject_id
        AND memberships.party_id = claims.party_id
        AND memberships.confidence <> 'low'
    WHERE claims.rule IN ('member_from', 'member_to')
)
WHERE recorded IS NOT NULL
GROUP BY claim_id;

-- Side on independence: that of the parties of a person, where they all stand on one side.
INSERT INTO claim_verdicts (claim_id, verdict, recorded_value, rule, recorded_table, recorded_key, source_id)
SELECT
    claims.claim_id, iif(max(parties.bloc_id) = value, 'agrees', 'differs'), max(parties.bloc_id), rule,
    'party_memberships', group_concat(memberships.id, ' + '), min(memberships.source_id)
FROM comparable_claims AS claims
JOIN party_memberships AS memberships
    ON memberships.person_id = claims.subject_id AND memberships.confidence <> 'low'
JOIN parties ON parties.id = memberships.party_id AND parties.bloc_id IS NOT NULL
WHERE claims.rule = 'bloc'
GROUP BY claims.claim_id
HAVING min(parties.bloc_id) = max(parties.bloc_id);

-- A record that rests on the article itself cannot confirm it.
UPDATE claim_verdicts
SET is_independent = 0
WHERE source_id = (SELECT article_id FROM claims WHERE claims.id = claim_verdicts.claim_id);

CREATE VIEW claim_subjects -- One row per claim that can have one value only, with a key that claims about the same thing share.
(
    -- Claim.
    claim_id,
    -- Article.
    article_id,
    -- What the value is.
    value_kind,
    -- Value stated.
    value,
    -- Property, subject and scopes.
    same_thing
) AS
SELECT
    claims.id,
    claims.article_id,
    claims.value_kind,
    claims.value,
    claims.property || ':' || claims.subject_id || ifnull(':' || scope_election_id, '')
    || ifnull(':' || scope_candidacy_id, '') || ifnull(':round-' || scope_round, '') || ifnull(':' || scope_area_id, '')
    || ifnull(':' || scope_office_id, '') || ifnull(':' || scope_party_id, '') || ifnull(':' || scope_institution_id, '')
    || ifnull(':' || scope_bloc_id, '') || ifnull(':' || scope_event_id, '') || ifnull(':' || scope_date, '')
    || ifnull(':' || scope_text, '')
FROM claims
JOIN claim_properties ON claim_properties.id = claims.property
WHERE claim_properties.is_single;

CREATE TABLE claim_groups -- One row per group of claims that are set side by side, and claim in it.
(
    -- A question of claim_topics, or property, subject and scopes.
    group_id TEXT NOT NULL,
    -- Claim.
    claim_id TEXT NOT NULL REFERENCES claims (id),
    -- same thing (one property, different values) or question (different properties, see claim_topics).
    basis TEXT NOT NULL,
    -- Question, where it is one.
    topic_id TEXT REFERENCES claim_topics (id),
    PRIMARY KEY (group_id, claim_id)
) STRICT;

INSERT INTO claim_groups (group_id, claim_id, basis, topic_id)
WITH subjects AS MATERIALIZED (
    SELECT claim_subjects.*, numbers.number, numbers.low, numbers.high
    FROM claim_subjects
    LEFT JOIN stated_numbers AS numbers ON numbers.claim_id = claim_subjects.claim_id
),
contested AS (
    SELECT DISTINCT one.same_thing
    FROM subjects AS one
    JOIN subjects AS other ON other.same_thing = one.same_thing AND other.article_id <> one.article_id
    WHERE
        CASE one.value_kind
            WHEN 'number' THEN
                one.number NOT BETWEEN other.low AND other.high AND other.number NOT BETWEEN one.low AND one.high
            WHEN 'date' THEN
                substr(one.value, 1, length(other.value)) <> other.value
                AND substr(other.value, 1, length(one.value)) <> one.value
            ELSE one.value <> other.value
        END
)
SELECT subjects.same_thing, subjects.claim_id, 'same thing', NULL
FROM subjects
JOIN contested ON contested.same_thing = subjects.same_thing
UNION ALL
SELECT topic_id, claim_id, 'question', topic_id
FROM claim_topic_claims;
CREATE INDEX claim_groups_by_claim ON claim_groups (claim_id);

CREATE VIEW claim_details -- One row per claim, with all that a page shows of it: names in both languages, verdict, record, sources, and the group in which it is set beside others.
(
    -- Claim.
    claim_id,
    -- Article.
    article_id,
    -- Order in the article.
    position,
    -- The statement in our own words, in English.
    paraphrase_en,
    -- high, medium or low.
    confidence,
    -- Who says it in the article; empty where the article says it itself.
    stated_by,
    -- Name of who says it, where it is a person or a publisher of the record.
    stated_by_name,
    -- Person who says it, where it is one.
    stated_by_person_id,
    -- Kind of the subject.
    subject_kind,
    -- Its id in the table of that kind.
    subject_id,
    -- Name of the subject, in French.
    subject_fr,
    -- The same in English.
    subject_en,
    -- What is stated of it (see claim_properties).
    property,
    -- Meaning of the property, in French.
    meaning_fr,
    -- The same in English.
    meaning_en,
    -- 1 where it is said by somebody and cannot be a fact.
    is_judgement,
    -- What the value is.
    value_kind,
    -- Value stated.
    value,
    -- Value stated, as a name, in French; empty where it is none.
    value_fr,
    -- The same in English.
    value_en,
    -- 1 where the article gives a round number, or says about or more than.
    is_approximate,
    -- Election, candidacy, area, office, party, institution, side and event that the statement bears on, in French.
    scope_fr,
    -- The same in English.
    scope_en,
    -- Round that it bears on.
    scope_round,
    -- Date for which it is stated.
    scope_date,
    -- What else narrows it, in English.
    scope_text,
    -- agrees or differs; empty where the record cannot judge. A difference is not an error of the article.
    verdict,
    -- Rule that compared.
    rule,
    -- 0 where the record rests on this very article, so that agreement proves nothing.
    is_independent,
    -- Value in the record.
    recorded_value,
    -- Value in the record, as a name, in French; empty where it is none.
    recorded_fr,
    -- The same in English.
    recorded_en,
    -- Table that holds the recorded value.
    recorded_table,
    -- Primary key there, its parts joined by commas; several rows joined by ' + '.
    recorded_key,
    -- Source of the record.
    record_source_id,
    -- Why the article and the record differ, as far as it is known.
    note,
    -- Source of that remark.
    note_source_id,
    -- Group in which it is set beside others (see claim_groups).
    group_id
) AS
SELECT
    claims.id,
    claims.article_id,
    claims.position,
    claims.paraphrase_en,
    claims.confidence,
    claims.stated_by,
    ifnull(speakers.name, (SELECT name FROM publishers WHERE publishers.id = claims.stated_by)),
    speakers.id,
    claims.subject_kind,
    claims.subject_id,
    (SELECT name FROM entities WHERE entities.kind = claims.subject_kind AND entities.id = claims.subject_id),
    (SELECT name_en FROM entities WHERE entities.kind = claims.subject_kind AND entities.id = claims.subject_id),
    claims.property,
    claim_properties.meaning_fr,
    claim_properties.meaning,
    claim_properties.is_judgement,
    claims.value_kind,
    claims.value,
    (SELECT name FROM entities WHERE entities.kind = claims.value_kind AND entities.id = claims.value),
    (SELECT name_en FROM entities WHERE entities.kind = claims.value_kind AND entities.id = claims.value),
    claims.is_approximate,
    nullif(
        ltrim(
            ifnull(', ' || elections.title_fr, '')
            || ifnull(', ' || candidacies.label, '')
            || ifnull(', ' || areas.name, '')
            || ifnull(', ' || offices.title_fr, '')
            || ifnull(', ' || parties.name, '')
            || ifnull(', ' || institutions.name, '')
            || ifnull(', ' || blocs.name_fr, '')
            || ifnull(', ' || events.title_fr, ''),
            ', '
        ),
        ''
    ),
    nullif(
        ltrim(
            ifnull(', ' || elections.title_en, '')
            || ifnull(', ' || candidacies.label, '')
            || ifnull(', ' || ifnull(areas.name_en, areas.name), '')
            || ifnull(', ' || offices.title_en, '')
            || ifnull(', ' || ifnull(parties.name_en, parties.name), '')
            || ifnull(', ' || ifnull(institutions.name_en, institutions.name), '')
            || ifnull(', ' || blocs.name_en, '')
            || ifnull(', ' || events.title_en, ''),
            ', '
        ),
        ''
    ),
    claims.scope_round,
    claims.scope_date,
    claims.scope_text,
    verdicts.verdict,
    verdicts.rule,
    verdicts.is_independent,
    verdicts.recorded_value,
    (SELECT name FROM entities WHERE entities.kind = claims.value_kind AND entities.id = verdicts.recorded_value),
    (SELECT name_en FROM entities WHERE entities.kind = claims.value_kind AND entities.id = verdicts.recorded_value),
    verdicts.recorded_table,
    verdicts.recorded_key,
    verdicts.source_id,
    notes.note,
    notes.source_id,
    (SELECT min(group_id) FROM claim_groups WHERE claim_groups.claim_id = claims.id)
FROM claims
JOIN claim_properties ON claim_properties.id = claims.property
LEFT JOIN people AS speakers ON speakers.id = claims.stated_by
LEFT JOIN elections ON elections.id = claims.scope_election_id
LEFT JOIN candidacies ON candidacies.id = claims.scope_candidacy_id
LEFT JOIN areas ON areas.id = claims.scope_area_id
LEFT JOIN offices ON offices.id = claims.scope_office_id
LEFT JOIN parties ON parties.id = claims.scope_party_id
LEFT JOIN institutions ON institutions.id = claims.scope_institution_id
LEFT JOIN blocs ON blocs.id = claims.scope_bloc_id
LEFT JOIN events ON events.id = claims.scope_event_id
LEFT JOIN claim_verdicts AS verdicts ON verdicts.claim_id = claims.id
LEFT JOIN notes
    ON notes.table_name = 'claims'
    AND notes.row_key = claims.id
    AND notes.column_name = 'value'
    AND notes.note = (
        SELECT min(first.note)
        FROM notes AS first
        WHERE first.table_name = 'claims' AND first.row_key = claims.id AND first.column_name = 'value'
    );

CREATE VIEW disagreements -- One row per claim on which articles give different values of the same thing, or that bears on a question where articles are set side by side; the record's value beside it.
(
    -- Claims with the same text here belong together: a question of claim_topics, or property, subject and scopes.
    group_id,
    -- same thing (one property, different values) or question (different properties, see claim_topics).
    basis,
    -- What it is about, in English.
    title_en,
    -- What it is about, in French.
    title_fr,
    -- Why the statements differ, as far as it is known, in English.
    note_en,
    -- The same in French.
    note_fr,
    -- What the statement is about.
    subject,
    -- What is stated of it (see claim_properties).
    property,
    -- Where, when, in which round and in what else the statement holds.
    scope,
    -- Value stated, as a name where it is one.
    value,
    -- Who says it in the article; empty where the article says it itself.
    stated_by,
    -- high, medium or low (somebody says so).
    confidence,
    -- agrees or differs with the record; empty where the record cannot judge.
    verdict,
    -- Value in the record.
    recorded_value,
    -- Title of the source of the record.
    record_source,
    -- Address of the source of the record.
    record_url,
    -- 0 where the record rests on this very article, so that agreement proves nothing.
    is_independent,
    -- The statement in our own words.
    paraphrase_en,
    -- Headline of the article.
    article,
    -- Publisher.
    publisher,
    -- Date of publication, as far as it is known.
    published_on,
    -- Address of the article.
    url,
    -- Article, in the table articles.
    article_id,
    -- Claim, in the table claims.
    claim_id
) AS
SELECT
    grouped.group_id,
    grouped.basis,
    coalesce(topics.title_en, list.subject || ': ' || list.meaning),
    coalesce(topics.title_fr, list.subject || char(160) || ': ' || list.meaning_fr),
    coalesce(topics.note_en, list.note),
    topics.note_fr,
    list.subject,
    list.property,
    list.scope,
    list.value_name,
    list.stated_by,
    list.confidence,
    list.verdict,
    list.recorded_value,
    list.record_source,
    list.record_url,
    list.is_independent,
    list.paraphrase_en,
    list.article,
    list.publisher,
    list.published_on,
    list.url,
    list.article_id,
    list.claim_id
FROM claim_groups AS grouped
JOIN claim_list AS list ON list.claim_id = grouped.claim_id
LEFT JOIN claim_topics AS topics ON topics.id = grouped.topic_id;
