-- Every time the person stood, latest first, one row a round; in votes of the whole Republic, the figures of New Caledonia. The rank counts only where the votes of all contenders are known.
SELECT
    elections.id AS election_id,
    elections.title_fr,
    elections.title_en,
    elections.kind,
    first.polling_date,
    areas.id AS area_id,
    areas.name AS area_fr,
    ifnull(areas.name_en, areas.name) AS area_en,
    candidacies.id AS candidacy_id,
    candidacies.label,
    candidates.role,
    candidates.position,
    leads.id AS lead_id,
    leads.name AS lead,
    parties.id AS party_id,
    parties.name AS party,
    candidacies.bloc_id,
    candidacies.nuance,
    results.round,
    (SELECT max(round) FROM results AS others WHERE others.candidacy_id = candidacies.id) AS last_round,
    (SELECT votes_per_ballot FROM contest_rounds WHERE contest_id = contests.id AND round = results.round) AS votes_per_ballot,
    results.area_id AS result_area_id,
    results.votes,
    (
        SELECT round(100.0 * results.votes / nullif(counts.valid, 0), 4)
        FROM ballot_counts AS counts
        WHERE
            counts.election_id = elections.id
            AND counts.round = results.round
            AND counts.area_id = results.area_id
    ) AS vote_percent,
    vote_shares.rank,
    (
        SELECT count(*)
        FROM candidacies AS others
        JOIN results AS theirs
            ON theirs.candidacy_id = others.id AND theirs.round = results.round AND theirs.area_id = results.area_id
        WHERE others.contest_id = contests.id
    ) AS contenders,
    (
        SELECT count(*) - count(theirs.votes)
        FROM candidacies AS others
        JOIN results AS theirs
            ON theirs.candidacy_id = others.id AND theirs.round = results.round AND theirs.area_id = results.area_id
        WHERE others.contest_id = contests.id
    ) AS contenders_without_votes,
    candidates.is_elected,
    (SELECT sum(seats) FROM seats WHERE seats.candidacy_id = candidacies.id AND institution_id <> 'congres-nc') AS list_seats,
    (SELECT max(seats) FROM contest_rounds WHERE contest_rounds.contest_id = contests.id) AS contest_seats,
    (SELECT seats FROM seats WHERE seats.candidacy_id = candidacies.id AND institution_id = 'congres-nc') AS congress_seats,
    (
        SELECT count(*)
        FROM anomalies
        WHERE
            anomalies.election_id = elections.id
            AND anomalies.round = results.round
            AND anomalies.area_id = results.area_id
            AND (anomalies.candidacy_id = candidacies.id OR anomalies.measure = 'votes' AND anomalies.candidacy_id IS NULL)
    ) AS anomalies,
    candidates.source_id,
    results.source_id AS result_source_id
FROM candidates
JOIN candidacies ON candidacies.id = candidates.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
JOIN rounds AS first ON first.election_id = elections.id AND first.round = 1
JOIN areas ON areas.id = contests.area_id
LEFT JOIN people AS leads ON leads.id = candidacies.lead_person_id
LEFT JOIN parties ON parties.id = candidacies.party_id
LEFT JOIN results
    ON results.candidacy_id = candidacies.id
    AND results.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
LEFT JOIN vote_shares
    ON vote_shares.candidacy_id = results.candidacy_id
    AND vote_shares.round = results.round
    AND vote_shares.area_id = results.area_id
WHERE candidates.person_id = :id
ORDER BY first.polling_date DESC, candidacies.id, results.round
