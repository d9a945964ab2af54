-- Communes: who voted, and which list, candidate or answer came first; in the last round there, or in :round where it is given.
WITH counts AS (
    SELECT ballot_counts.*, areas.name, areas.name_en, areas.parent_id
    FROM ballot_counts
    JOIN areas ON areas.id = ballot_counts.area_id AND areas.kind = 'commune'
    WHERE ballot_counts.election_id = :id AND ballot_counts.round <= coalesce(CAST(nullif(:round, '') AS INTEGER), 2)
),
latest AS (SELECT area_id, max(round) AS round FROM counts GROUP BY area_id),
leading AS (
    SELECT
        latest.area_id,
        count(*) AS leaders,
        min(candidacies.id) AS candidacy_id,
        group_concat(candidacies.label, ' = ') AS label,
        iif(min(ifnull(candidacies.bloc_id, '')) = max(candidacies.bloc_id), max(candidacies.bloc_id), NULL) AS bloc_id,
        vote_shares.votes,
        results.source_id
    FROM contests
    JOIN areas ON areas.id = contests.area_id
    JOIN latest ON areas.kind <> 'commune' OR latest.area_id = areas.id
    JOIN vote_shares
        ON vote_shares.contest_id = contests.id
        AND vote_shares.round = latest.round
        AND vote_shares.area_id = latest.area_id
        AND vote_shares.is_first
    JOIN candidacies ON candidacies.id = vote_shares.candidacy_id
    JOIN results
        ON results.candidacy_id = vote_shares.candidacy_id
        AND results.round = vote_shares.round
        AND results.area_id = vote_shares.area_id
    WHERE contests.election_id = :id
    GROUP BY latest.area_id
),
places AS (
    SELECT candidacy_id, count(*) AS communes, row_number() OVER (ORDER BY count(*) DESC, candidacy_id) AS place
    FROM leading
    WHERE leaders = 1
    GROUP BY candidacy_id
)
SELECT
    counts.area_id,
    counts.name AS area_fr,
    counts.name_en AS area_en,
    provinces.id AS province_id,
    provinces.name AS province_fr,
    provinces.name_en AS province_en,
    counts.round,
    leading.candidacy_id,
    leading.label,
    people.id AS lead_id,
    people.name AS lead,
    leading.bloc_id,
    leading.votes,
    round(100.0 * leading.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    leading.leaders,
    places.place,
    places.communes,
    counts.registered,
    counts.voters,
    counts.valid,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    round(100.0 * before.voters / nullif(before.registered, 0), 4) AS previous_percent,
    counts.source_id,
    leading.source_id AS leading_source_id,
    before.source_id AS previous_source_id
FROM latest
JOIN counts ON counts.area_id = latest.area_id AND counts.round = latest.round
JOIN areas AS provinces ON provinces.id = counts.parent_id
LEFT JOIN leading ON leading.area_id = counts.area_id
LEFT JOIN places ON places.candidacy_id = leading.candidacy_id AND leading.leaders = 1
LEFT JOIN candidacies ON candidacies.id = leading.candidacy_id AND leading.leaders = 1
LEFT JOIN people ON people.id = candidacies.lead_person_id
LEFT JOIN previous_elections ON previous_elections.election_id = :id
LEFT JOIN ballot_counts AS before
    ON before.election_id = previous_elections.previous_election_id
    AND before.round = counts.round
    AND before.area_id = counts.area_id
ORDER BY provinces.id = 'iles', provinces.id = 'nord', counts.name
