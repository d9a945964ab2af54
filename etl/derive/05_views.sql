CREATE VIEW election_results -- One row per list or candidate, round and area, with names instead of ids.
(
    -- Election, title in English.
    election,
    -- Round.
    round,
    -- Day of voting.
    polling_date,
    -- Area; never add a whole to its parts.
    area,
    -- List, candidate or answer.
    candidacy,
    -- Candidate, or head of the list.
    lead,
    -- Party.
    party,
    -- Side on independence; a classification made by others (see blocs).
    bloc_id,
    -- Votes; empty where not published.
    votes,
    -- Votes, percent of the valid ballots of the area.
    vote_percent,
    -- Place by votes in that round and area.
    rank,
    -- Seats won in the assembly of the contest, on the row of the whole contest in its last round.
    seats,
    -- Seats won in the Congress, on the same row.
    congress_seats,
    -- Contradictions listed in anomalies that touch this figure.
    anomalies,
    -- Title of the source.
    source,
    -- Address of the source.
    source_url,
    -- Kind of election.
    election_kind,
    -- Kind of area.
    area_kind,
    -- Election, in the table elections.
    election_id,
    -- Area, in the table areas.
    area_id,
    -- Candidacy, in the table candidacies.
    candidacy_id,
    -- Person, in the table people.
    person_id
) AS
WITH last_rounds AS (
    SELECT candidacy_id, max(round) AS round FROM results GROUP BY candidacy_id
)
SELECT
    elections.title_en,
    results.round,
    rounds.polling_date,
    areas.name,
    candidacies.label,
    people.name,
    parties.name,
    candidacies.bloc_id,
    results.votes,
    vote_shares.vote_percent,
    vote_shares.rank,
    assembly.seats,
    congress.seats,
    (
        SELECT count(*)
        FROM anomalies
        WHERE
            anomalies.election_id = elections.id
            AND anomalies.round = results.round
            AND anomalies.area_id = results.area_id
            AND (anomalies.candidacy_id = results.candidacy_id OR anomalies.measure = 'votes' AND anomalies.candidacy_id IS NULL)
    ),
    sources.title,
    sources.url,
    elections.kind,
    areas.kind,
    elections.id,
    areas.id,
    candidacies.id,
    people.id
FROM results
JOIN candidacies ON candidacies.id = results.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = results.round
JOIN areas ON areas.id = results.area_id
JOIN sources ON sources.id = results.source_id
LEFT JOIN vote_shares
    ON vote_shares.candidacy_id = results.candidacy_id
    AND vote_shares.round = results.round
    AND vote_shares.area_id = results.area_id
LEFT JOIN last_rounds
    ON last_rounds.candidacy_id = results.candidacy_id
    AND last_rounds.round = results.round
    AND results.area_id = contests.area_id
LEFT JOIN seats AS assembly
    ON assembly.candidacy_id = last_rounds.candidacy_id AND assembly.institution_id <> 'congres-nc'
LEFT JOIN seats AS congress
    ON congress.candidacy_id = last_rounds.candidacy_id AND congress.institution_id = 'congres-nc'
LEFT JOIN people ON people.id = candidacies.lead_person_id
LEFT JOIN parties ON parties.id = candidacies.party_id;

CREATE VIEW commune_results -- One row per list or candidate, round and commune (or part of one), with names.
(
    -- Commune, or part of one; never add Poya to its parts.
    commune,
    -- Election, title in English.
    election,
    -- Round.
    round,
    -- Day of voting.
    polling_date,
    -- List, candidate or answer.
    candidacy,
    -- Side on independence; a classification made by others (see blocs).
    bloc_id,
    -- Votes; empty where not published.
    votes,
    -- Votes, percent of the valid ballots of the commune.
    vote_percent,
    -- Place by votes in that round and commune.
    rank,
    -- Address of the source.
    source_url,
    -- Election, in the table elections.
    election_id,
    -- Commune, in the table areas.
    area_id,
    -- Candidacy, in the table candidacies.
    candidacy_id
) AS
SELECT
    area, election, round, polling_date, candidacy, bloc_id, votes, vote_percent, rank, source_url, election_id, area_id,
    candidacy_id
FROM election_results
WHERE area_kind IN ('commune', 'commune_part');

CREATE VIEW turnout_by_area -- One row per election, round and area: who voted, with names and rates.
(
    -- Election, title in English.
    election,
    -- Round.
    round,
    -- Day of voting.
    polling_date,
    -- Area; never add a whole to its parts.
    area,
    -- Voters on the roll. Rolls differ by kind of election: compare within a kind.
    registered,
    -- Voters who took part.
    voters,
    -- Voters, percent of registered.
    turnout_percent,
    -- Blank and spoilt ballots together.
    blank_and_spoilt,
    -- Valid votes.
    valid,
    -- Contradictions listed in anomalies that touch these figures.
    anomalies,
    -- Title of the source.
    source,
    -- Address of the source.
    source_url,
    -- Kind of election.
    election_kind,
    -- Kind of area.
    area_kind,
    -- Election, in the table elections.
    election_id,
    -- Area, in the table areas.
    area_id
) AS
SELECT
    elections.title_en,
    turnout.round,
    rounds.polling_date,
    areas.name,
    turnout.registered,
    turnout.voters,
    turnout.turnout_percent,
    turnout.blank_and_spoilt,
    turnout.valid,
    (
        SELECT count(*)
        FROM anomalies
        WHERE
            anomalies.election_id = turnout.election_id
            AND anomalies.round = turnout.round
            AND anomalies.area_id = turnout.area_id
            AND anomalies.measure NOT IN ('votes', 'seats')
    ),
    sources.title,
    sources.url,
    elections.kind,
    areas.kind,
    elections.id,
    areas.id
FROM turnout
JOIN elections ON elections.id = turnout.election_id
JOIN rounds ON rounds.election_id = turnout.election_id AND rounds.round = turnout.round
JOIN areas ON areas.id = turnout.area_id
JOIN sources ON sources.id = turnout.source_id;

CREATE VIEW bloc_history -- One row per election, round, area and bloc: votes from the lists, or as grouped by a source where the lists are not known; the classification is made by others (see blocs).
(
    -- Election, title in English.
    election,
    -- Day of voting.
    polling_date,
    -- Round.
    round,
    -- Area; never add a whole to its parts.
    area,
    -- Side on independence; empty where the lists have none.
    bloc_id,
    -- Votes.
    votes,
    -- Votes, percent of the valid ballots of the area.
    vote_percent,
    -- lists (added up from the lists) or source (as grouped by a source).
    basis,
    -- Kind of election.
    election_kind,
    -- Kind of area.
    area_kind,
    -- Election, in the table elections.
    election_id,
    -- Area, in the table areas.
    area_id
) AS
SELECT
    elections.title_en, rounds.polling_date, blocs.round, areas.name, blocs.bloc_id, blocs.votes, blocs.vote_percent,
    blocs.basis, elections.kind, areas.kind, elections.id, areas.id
FROM (
    SELECT election_id, round, area_id, bloc_id, votes, vote_percent, 'lists' AS basis
    FROM bloc_shares
    WHERE (election_id, area_id) NOT IN (SELECT election_id, area_id FROM bloc_results)
    UNION ALL
    SELECT
        bloc_results.election_id, 1, bloc_results.area_id, bloc_results.bloc_id, bloc_results.votes,
        round(100.0 * bloc_results.votes / nullif(ballot_counts.valid, 0), 2), 'source'
    FROM bloc_results
    LEFT JOIN ballot_counts
        ON ballot_counts.election_id = bloc_results.election_id
        AND ballot_counts.round = 1
        AND ballot_counts.area_id = bloc_results.area_id
) AS blocs
JOIN elections ON elections.id = blocs.election_id
JOIN rounds ON rounds.election_id = blocs.election_id AND rounds.round = blocs.round
JOIN areas ON areas.id = blocs.area_id
WHERE elections.kind <> 'referendum';

CREATE VIEW candidate_history -- One row per person, candidacy and round: every time that a person stood, with the result in the whole contest.
(
    -- Person.
    person,
    -- Election, title in English.
    election,
    -- Round; empty where no result is known.
    round,
    -- Day of voting.
    polling_date,
    -- Area of the contest.
    area,
    -- List or candidate.
    candidacy,
    -- lead, member or substitute.
    role,
    -- Place on the list.
    position,
    -- Party of the candidacy.
    party,
    -- Votes of the candidacy; New Caledonia's share in votes of the whole Republic.
    votes,
    -- Votes, percent of the valid ballots.
    vote_percent,
    -- Place by votes; in New Caledonia only in votes of the whole Republic.
    rank,
    -- 1 elected in the end, 0 not elected, empty where not known or where the whole Republic votes.
    is_elected,
    -- Title of the source.
    source,
    -- Address of the source.
    source_url,
    -- Person, in the table people.
    person_id,
    -- Election, in the table elections.
    election_id,
    -- Candidacy, in the table candidacies.
    candidacy_id
) AS
SELECT
    people.name,
    elections.title_en,
    results.round,
    rounds.polling_date,
    areas.name,
    candidacies.label,
    candidates.role,
    candidates.position,
    parties.name,
    results.votes,
    vote_shares.vote_percent,
    vote_shares.rank,
    candidates.is_elected,
    sources.title,
    sources.url,
    people.id,
    elections.id,
    candidacies.id
FROM candidates
JOIN people ON people.id = candidates.person_id
JOIN candidacies ON candidacies.id = candidates.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
LEFT JOIN results
    ON results.candidacy_id = candidacies.id
    AND results.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
JOIN areas ON areas.id = contests.area_id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = ifnull(results.round, 1)
JOIN sources ON sources.id = ifnull(results.source_id, candidates.source_id)
LEFT JOIN vote_shares
    ON vote_shares.candidacy_id = results.candidacy_id
    AND vote_shares.round = results.round
    AND vote_shares.area_id = results.area_id
LEFT JOIN parties ON parties.id = candidacies.party_id;

CREATE VIEW person_timeline -- One row per dated fact of a public life: offices, parties, candidacies and seats of a person.
(
    -- Person.
    person,
    -- First day, as far as it is known.
    start_date,
    -- Last day, as far as it is known.
    end_date,
    -- office, party, candidacy or seat.
    kind,
    -- Office, party, election or institution, in English.
    title,
    -- The same in French.
    title_fr,
    -- Status of the term, role in the party, result of the candidacy, or list of the seat.
    detail,
    -- high, medium or low (as reported); empty for results.
    confidence,
    -- Title of the source.
    source,
    -- Address of the source.
    source_url,
    -- Person, in the table people.
    person_id
) AS
SELECT
    person, start_date, end_date, 'office', office, office_fr, status || ifnull(': ' || end_reason, ''), confidence, source,
    source_url, person_id
FROM office_holders
UNION ALL
SELECT
    people.name, memberships.start_date, memberships.end_date, 'party', ifnull(parties.name_en, parties.name), parties.name,
    memberships.role, memberships.confidence, sources.title, sources.url, people.id
FROM party_memberships AS memberships
JOIN people ON people.id = memberships.person_id
JOIN parties ON parties.id = memberships.party_id
JOIN sources ON sources.id = memberships.source_id
UNION ALL
SELECT
    history.person, history.polling_date, NULL, 'candidacy', history.election, elections.title_fr,
    history.candidacy || ', ' || history.area || ifnull(', round ' || history.round || ': ' || history.votes || ' votes (' || history.vote_percent || ' %)', ''),
    NULL, history.source, history.source_url, history.person_id
FROM candidate_history AS history
JOIN elections ON elections.id = history.election_id
UNION ALL
SELECT
    people.name, max(rounds.polling_date), NULL, 'seat', institutions.name_en, institutions.name,
    'elected on ' || candidacies.label, NULL, sources.title, sources.url, people.id
FROM mandates
JOIN people ON people.id = mandates.person_id
JOIN candidacies ON candidacies.id = mandates.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN rounds ON rounds.election_id = contests.election_id
JOIN institutions ON institutions.id = mandates.institution_id
JOIN sources ON sources.id = mandates.source_id
GROUP BY mandates.rowid;

CREATE VIEW latest_provincial_by_commune -- One row per commune: the list with the most votes at the last provincial election, for the map.
(
    -- Commune.
    commune,
    -- List with the most votes there.
    leading_list,
    -- Side of that list on independence; a classification made by others (see blocs).
    bloc_id,
    -- Its votes.
    votes,
    -- Its votes, percent of the valid ballots.
    vote_percent,
    -- Voters, percent of registered.
    turnout_percent,
    -- Registered voters.
    registered,
    -- Election, title in English.
    election,
    -- Latitude of the seat of the commune, degrees, WGS 84.
    latitude,
    -- Longitude of the seat of the commune, degrees, WGS 84.
    longitude,
    -- Address of the source.
    source_url,
    -- Commune, in the table areas.
    area_id,
    -- List, in the table candidacies.
    candidacy_id
) AS
SELECT
    areas.name,
    candidacies.label,
    candidacies.bloc_id,
    vote_shares.votes,
    vote_shares.vote_percent,
    turnout.turnout_percent,
    turnout.registered,
    elections.title_en,
    areas.latitude,
    areas.longitude,
    sources.url,
    areas.id,
    candidacies.id
FROM elections
JOIN contests ON contests.election_id = elections.id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN vote_shares ON vote_shares.candidacy_id = candidacies.id AND vote_shares.is_first = 1
JOIN areas ON areas.id = vote_shares.area_id AND areas.kind = 'commune'
JOIN turnout
    ON turnout.election_id = elections.id AND turnout.round = vote_shares.round AND turnout.area_id = areas.id
JOIN results
    ON results.candidacy_id = candidacies.id AND results.round = vote_shares.round AND results.area_id = areas.id
JOIN sources ON sources.id = results.source_id
WHERE elections.id = (
    SELECT rounds.election_id
    FROM rounds
    JOIN elections AS provincial ON provincial.id = rounds.election_id
    WHERE provincial.kind = 'provincial'
    ORDER BY rounds.polling_date DESC
    LIMIT 1
);

CREATE VIEW area_shapes -- One row per province and commune: its shape, with the list that leads there and the turnout at the last provincial election.
(
    -- Area.
    name,
    -- province or commune.
    kind,
    -- Inhabitants at the last census published for it.
    population,
    -- Year of that census.
    population_year,
    -- List with the most votes at the last provincial election; for communes.
    leading_list,
    -- Side of that list on independence; a classification made by others (see blocs).
    bloc_id,
    -- Its votes, percent of the valid ballots.
    vote_percent,
    -- Voters, percent of registered.
    turnout_percent,
    -- Shape, GeoJSON, WGS 84; Government of New Caledonia, data.gouv.nc, Licence Ouverte 2.0. All of Poya is drawn in North Province.
    geometry,
    -- Area, in the table areas.
    area_id
) AS
SELECT
    areas.name, areas.kind, populations.population, max(populations.year), latest.leading_list, latest.bloc_id,
    latest.vote_percent, latest.turnout_percent, areas.geometry, areas.id
FROM areas
LEFT JOIN populations ON populations.area_id = areas.id
LEFT JOIN latest_provincial_by_commune AS latest ON latest.area_id = areas.id
WHERE areas.geometry IS NOT NULL
GROUP BY areas.id
ORDER BY areas.kind DESC, areas.id;

CREATE VIEW polling_station_results -- One row per polling station, round and list or answer, with names and place.
(
    -- Election, title in English.
    election,
    -- Commune whose voters the station serves.
    commune,
    -- Number of the station in its commune.
    number,
    -- Name of the place.
    station,
    -- List or answer.
    candidacy,
    -- Side on independence; a classification made by others (see blocs).
    bloc_id,
    -- Votes.
    votes,
    -- Votes, percent of the valid ballots of the station.
    vote_percent,
    -- Latitude, degrees, WGS 84.
    latitude,
    -- Longitude, degrees, WGS 84.
    longitude,
    -- Address of the source.
    source_url,
    -- Election, in the table elections.
    election_id,
    -- Commune, in the table areas.
    commune_id,
    -- Polling station, in the table polling_stations.
    polling_station_id,
    -- Candidacy, in the table candidacies.
    candidacy_id
) AS
SELECT
    elections.title_en,
    areas.name,
    stations.number,
    stations.name,
    candidacies.label,
    candidacies.bloc_id,
    station_results.votes,
    round(100.0 * station_results.votes / nullif(counts.valid, 0), 2),
    stations.latitude,
    stations.longitude,
    sources.url,
    elections.id,
    areas.id,
    stations.id,
    candidacies.id
FROM station_results
JOIN polling_stations AS stations ON stations.id = station_results.polling_station_id
JOIN station_ballot_counts AS counts
    ON counts.polling_station_id = stations.id AND counts.round = station_results.round
JOIN elections ON elections.id = stations.election_id
JOIN areas ON areas.id = stations.commune_id
JOIN candidacies ON candidacies.id = station_results.candidacy_id
JOIN sources ON sources.id = station_results.source_id;

CREATE VIEW station_map -- One row per polling station that has coordinates, with who voted there, for the map.
(
    -- Name of the place.
    station,
    -- Commune whose voters the station serves.
    commune,
    -- Number of the station in its commune.
    number,
    -- Election, title in English.
    election,
    -- Registered voters.
    registered,
    -- Voters who took part.
    voters,
    -- Voters, percent of registered.
    turnout_percent,
    -- List or answer with the most votes; the first by name where several share the place.
    leading,
    -- Latitude, degrees, WGS 84.
    latitude,
    -- Longitude, degrees, WGS 84.
    longitude,
    -- Election, in the table elections.
    election_id,
    -- Commune, in the table areas.
    commune_id,
    -- Polling station, in the table polling_stations.
    polling_station_id
) AS
SELECT
    stations.name,
    areas.name,
    stations.number,
    elections.title_en,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 2),
    (
        SELECT candidacies.label
        FROM station_results
        JOIN candidacies ON candidacies.id = station_results.candidacy_id
        WHERE station_results.polling_station_id = stations.id AND station_results.votes > 0
        ORDER BY station_results.votes DESC, candidacies.label
        LIMIT 1
    ),
    stations.latitude,
    stations.longitude,
    elections.id,
    areas.id,
    stations.id
FROM polling_stations AS stations
JOIN station_ballot_counts AS counts ON counts.polling_station_id = stations.id AND counts.round = 1
JOIN elections ON elections.id = stations.election_id
JOIN areas ON areas.id = stations.commune_id
WHERE stations.latitude IS NOT NULL;

CREATE VIEW seat_comparison -- One row per list and institution: official seats beside the seats recomputed from the votes, with names.
(
    -- Election, title in English.
    election,
    -- Area of the contest.
    area,
    -- List.
    candidacy,
    -- Institution where the seats are.
    institution,
    -- Seats as published.
    official_seats,
    -- Seats recomputed from the votes by the rules of the law.
    recomputed_seats,
    -- 1 where both are the same.
    agrees,
    -- Election, in the table elections.
    election_id,
    -- Contest, in the table contests.
    contest_id,
    -- List, in the table candidacies.
    candidacy_id
) AS
SELECT
    elections.title_en, areas.name, candidacies.label, institutions.name_en, audits.official_seats,
    audits.recomputed_seats, audits.agrees, elections.id, contests.id, candidacies.id
FROM seat_audits AS audits
JOIN candidacies ON candidacies.id = audits.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
JOIN areas ON areas.id = contests.area_id
JOIN institutions ON institutions.id = audits.institution_id;

CREATE VIEW article_list -- One row per article: headline, publisher, date, address, and our summary.
(
    -- Headline, as published.
    title,
    -- Publisher.
    publisher,
    -- Date of publication, as far as it is known.
    published_on,
    -- Year of publication.
    year,
    -- Language, ISO 639-1.
    language,
    -- Main subject.
    topic,
    -- Our summary, in English.
    summary_en,
    -- Our summary, in French.
    summary_fr,
    -- Address.
    url,
    -- primary, secondary or tertiary.
    reliability,
    -- How the headline and the date were read, and doubts.
    note,
    -- Article, in the table articles.
    article_id
) AS
SELECT
    sources.title,
    publishers.name,
    sources.published_on,
    substr(sources.published_on, 1, 4),
    sources.language,
    articles.topic,
    articles.summary_en,
    articles.summary_fr,
    sources.url,
    sources.reliability,
    sources.note,
    articles.id
FROM articles
JOIN sources ON sources.id = articles.id
JOIN publishers ON publishers.id = sources.publisher_id;

CREATE VIEW claim_list -- One row per statement of an article, with names instead of ids, and beside it what the record holds where it can judge; low confidence means that somebody says so.
(
    -- Headline of the article.
    article,
    -- Publisher.
    publisher,
    -- Date of publication, as far as it is known.
    published_on,
    -- What the statement is about.
    subject,
    -- What is stated of it (see claim_properties).
    property,
    -- Value stated.
    value,
    -- Who says it in the article; empty where the article says it itself.
    stated_by,
    -- The statement in our own words.
    paraphrase_en,
    -- high, medium or low.
    confidence,
    -- Address of the article.
    url,
    -- Kind of the subject.
    subject_kind,
    -- Its id in the table of that kind.
    subject_id,
    -- Article, in the table articles.
    article_id,
    -- Claim, in the table claims.
    claim_id,
    -- Meaning of the property, in English.
    meaning,
    -- Meaning of the property, in French.
    meaning_fr,
    -- Value stated, as a name where it is a person, party, office, area, election or side.
    value_name,
    -- Where, when, in which round and in what else the statement holds.
    scope,
    -- 1 where the article gives a round number, or says about or more than.
    is_approximate,
    -- 1 where it is said by somebody and cannot be a fact.
    is_judgement,
    -- agrees or differs; empty where the record cannot judge. A difference is not an error of the article.
    verdict,
    -- Value in the record, as a name where it is one.
    recorded_value,
    -- Rule that compared.
    rule,
    -- 0 where the record rests on this very article, so that agreement proves nothing.
    is_independent,
    -- Title of the source of the record.
    record_source,
    -- Address of the source of the record.
    record_url,
    -- Why the article and the record differ, as far as it is known.
    note
) AS
SELECT
    sources.title,
    publishers.name,
    sources.published_on,
    (SELECT name FROM entities WHERE entities.kind = claims.subject_kind AND entities.id = claims.subject_id),
    claims.property,
    claims.value,
    claims.stated_by,
    claims.paraphrase_en,
    claims.confidence,
    sources.url,
    claims.subject_kind,
    claims.subject_id,
    claims.article_id,
    claims.id,
    claim_properties.meaning,
    claim_properties.meaning_fr,
    coalesce(
        (
            SELECT iif(kind = 'bloc', name_en, name)
            FROM entities
            WHERE entities.kind = claims.value_kind AND entities.id = claims.value
        ),
        claims.value
    ),
    nullif(
        ltrim(
            ifnull(', ' || elections.title_en, '')
            || ifnull(', ' || candidacies.label, '')
            || ifnull(', round ' || claims.scope_round, '')
            || ifnull(', ' || areas.name, '')
            || ifnull(', ' || offices.title_en, '')
            || ifnull(', ' || parties.name, '')
            || ifnull(', ' || institutions.name_en, '')
            || ifnull(', ' || blocs.name_en, '')
            || ifnull(', ' || events.title_en, '')
            || ifnull(', ' || claims.scope_date, '')
            || ifnull(', ' || claims.scope_text, ''),
            ', '
        ),
        ''
    ),
    claims.is_approximate,
    claim_properties.is_judgement,
    verdicts.verdict,
    coalesce(
        (
            SELECT iif(kind = 'bloc', name_en, name)
            FROM entities
            WHERE entities.kind = claims.value_kind AND entities.id = verdicts.recorded_value
        ),
        verdicts.recorded_value
    ),
    verdicts.rule,
    verdicts.is_independent,
    records.title,
    records.url,
    (SELECT min(note) FROM notes WHERE table_name = 'claims' AND row_key = claims.id AND column_name = 'value')
FROM claims
JOIN claim_properties ON claim_properties.id = claims.property
JOIN sources ON sources.id = claims.article_id
JOIN publishers ON publishers.id = sources.publisher_id
LEFT JOIN elections ON elections.id = claims.scope_election_id
LEFT JOIN candidacies ON candidacies.id = claims.scope_candidacy_id
LEFT JOIN areas ON areas.id = claims.scope_area_id
LEFT JOIN offices ON offices.id = claims.scope_office_id
LEFT JOIN parties ON parties.id = claims.scope_party_id
LEFT JOIN institutions ON institutions.id = claims.scope_institution_id
LEFT JOIN blocs ON blocs.id = claims.scope_bloc_id
LEFT JOIN events ON events.id = claims.scope_event_id
LEFT JOIN claim_verdicts AS verdicts ON verdicts.claim_id = claims.id
LEFT JOIN sources AS records ON records.id = verdicts.source_id;

CREATE VIEW election_overview -- One row per election: dates, turnout in New Caledonia, what stood, and the finest level held.
(
    -- Title in English.
    election,
    -- Title in French.
    election_fr,
    -- Kind of election.
    kind,
    -- First round.
    first_round,
    -- Second round, where one was held.
    second_round,
    -- Lists, candidates or answers held; empty where none is (coverage says what is missing).
    candidacies,
    -- Registered voters of New Caledonia, first round; empty where not published for the whole.
    registered,
    -- Voters, percent of registered, first round.
    turnout_percent,
    -- Finest level held: polling_station, commune, constituency, province or territory.
    finest_level,
    -- Contradictions listed in anomalies.
    anomalies,
    -- Election, in the table elections.
    election_id
) AS
SELECT
    elections.title_en,
    elections.title_fr,
    elections.kind,
    first.polling_date,
    second.polling_date,
    (
        SELECT nullif(count(*), 0)
        FROM candidacies
        JOIN contests ON contests.id = candidacies.contest_id
        WHERE contests.election_id = elections.id
    ),
    turnout.registered,
    turnout.turnout_percent,
    CASE
        WHEN EXISTS (SELECT 1 FROM polling_stations WHERE polling_stations.election_id = elections.id) THEN 'polling_station'
        ELSE (
            SELECT areas.kind
            FROM ballot_counts
            JOIN areas ON areas.id = ballot_counts.area_id
            WHERE ballot_counts.election_id = elections.id
            ORDER BY
                CASE areas.kind WHEN 'commune' THEN 1 WHEN 'constituency' THEN 2 WHEN 'province' THEN 3 WHEN 'territory' THEN 4 ELSE 5 END
            LIMIT 1
        )
    END,
    (SELECT count(*) FROM anomalies WHERE anomalies.election_id = elections.id),
    elections.id
FROM elections
JOIN rounds AS first ON first.election_id = elections.id AND first.round = 1
LEFT JOIN rounds AS second ON second.election_id = elections.id AND second.round = 2
LEFT JOIN turnout ON turnout.election_id = elections.id AND turnout.round = 1 AND turnout.area_id = 'nc';
