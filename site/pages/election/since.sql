-- Votes and seats of each bloc beside the election before: as a source groups them, else by the bloc that the lists themselves are given; of each answer for a referendum. First round.
WITH grouped AS (
    SELECT
        found.election_id, 'source' AS basis, found.bloc_id AS key, found.votes,
        round(100.0 * found.votes / coalesce(found.valid, counts.valid), 4) AS vote_percent,
        found.congress_seats, found.note, found.source_id
    FROM bloc_results AS found
    LEFT JOIN ballot_counts AS counts
        ON counts.election_id = found.election_id AND counts.round = 1 AND counts.area_id = found.area_id
    WHERE
        found.area_id = 'nc'
        AND found.election_id IN (:id, (SELECT previous_election_id FROM previous_elections WHERE election_id = :id))
),
lists AS (
    SELECT
        elections.id AS election_id,
        iif(elections.kind = 'referendum', replace(candidacies.id, contests.id || '.', ''), ifnull(candidacies.bloc_id, '')) AS key,
        iif(elections.kind = 'referendum', 'answer', 'lists') AS basis,
        results.votes,
        counts.area_id,
        counts.valid,
        results.source_id
    FROM elections
    JOIN contests ON contests.election_id = elections.id
    JOIN candidacies ON candidacies.contest_id = contests.id
    JOIN results
        ON results.candidacy_id = candidacies.id
        AND results.round = 1
        AND results.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
    JOIN ballot_counts AS counts
        ON counts.election_id = elections.id AND counts.round = 1 AND counts.area_id = results.area_id
    WHERE
        elections.id IN (:id, (SELECT previous_election_id FROM previous_elections WHERE election_id = :id))
        AND elections.kind IN ('referendum', 'legislative', 'provincial')
        AND NOT EXISTS (SELECT 1 FROM bloc_results WHERE bloc_results.election_id = elections.id)
),
valid AS (
    SELECT election_id, sum(valid) AS valid
    FROM (SELECT DISTINCT election_id, area_id, valid FROM lists)
    GROUP BY election_id
),
figures AS (
    SELECT * FROM grouped
    UNION ALL
    SELECT
        lists.election_id, basis, key, iif(count(votes) = count(*), sum(votes), NULL),
        round(100.0 * iif(count(votes) = count(*), sum(votes), NULL) / max(valid.valid), 4), NULL, NULL, min(source_id)
    FROM lists
    JOIN valid ON valid.election_id = lists.election_id
    GROUP BY lists.election_id, basis, key
),
keys AS (SELECT DISTINCT key FROM figures)
SELECT
    iif(coalesce(now.basis, before.basis) = 'answer', NULL, nullif(keys.key, '')) AS bloc_id,
    iif(coalesce(now.basis, before.basis) = 'answer', keys.key, NULL) AS answer,
    now.basis,
    before.basis AS previous_basis,
    before.votes AS previous_votes,
    before.vote_percent AS previous_percent,
    now.votes,
    now.vote_percent,
    now.votes - before.votes AS votes_change,
    round(now.vote_percent - before.vote_percent, 4) AS percent_change,
    before.congress_seats AS previous_congress_seats,
    now.congress_seats,
    now.congress_seats - before.congress_seats AS congress_change,
    now.note,
    before.note AS previous_note,
    now.source_id,
    before.source_id AS previous_source_id
FROM keys
LEFT JOIN figures AS now ON now.key = keys.key AND now.election_id = :id
LEFT JOIN figures AS before ON before.key = keys.key AND before.election_id <> :id
WHERE EXISTS (SELECT 1 FROM figures WHERE election_id = :id) AND EXISTS (SELECT 1 FROM figures WHERE election_id <> :id)
ORDER BY now.votes IS NULL, keys.key = '', now.votes DESC
