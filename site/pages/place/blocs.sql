-- Votes by bloc at each election where a source groups them, or where lists have a bloc; what has none is a row of its own.
WITH of_lists AS (
    SELECT contests.election_id, results.round, candidacies.bloc_id, sum(results.votes) AS votes, min(results.source_id) AS source_id
    FROM results
    JOIN candidacies ON candidacies.id = results.candidacy_id
    JOIN contests ON contests.id = candidacies.contest_id
    JOIN elections ON elections.id = contests.election_id
    WHERE results.area_id = :id AND results.votes IS NOT NULL AND elections.kind <> 'senatorial'
    GROUP BY contests.election_id, results.round, candidacies.bloc_id
)
SELECT election_id, 1 AS round, bloc_id, votes, 'source' AS basis, note, source_id
FROM bloc_results
WHERE area_id = :id AND votes IS NOT NULL
UNION ALL
SELECT election_id, round, bloc_id, votes, 'lists', NULL, source_id
FROM of_lists
WHERE
    election_id IN (SELECT election_id FROM of_lists WHERE bloc_id IS NOT NULL)
    AND election_id NOT IN (SELECT election_id FROM bloc_results WHERE area_id = :id)
ORDER BY 1 DESC, 2, 3
