-- Votes by bloc at each election where the lists, or a source, have one; never for elections where no list has.
SELECT
    contests.election_id,
    results.round,
    candidacies.bloc_id,
    sum(results.votes) AS votes,
    'lists' AS basis,
    NULL AS note,
    min(results.source_id) AS source_id
FROM results
JOIN candidacies ON candidacies.id = results.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
WHERE results.area_id = :id AND candidacies.bloc_id IS NOT NULL AND results.votes IS NOT NULL
GROUP BY contests.election_id, results.round, candidacies.bloc_id
UNION ALL
SELECT bloc_results.election_id, 1, bloc_results.bloc_id, bloc_results.votes, 'source', bloc_results.note, bloc_results.source_id
FROM bloc_results
WHERE
    bloc_results.area_id = :id
    AND bloc_results.votes IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM contests
        JOIN candidacies ON candidacies.contest_id = contests.id
        JOIN results ON results.candidacy_id = candidacies.id
        WHERE contests.election_id = bloc_results.election_id AND results.area_id = :id AND candidacies.bloc_id IS NOT NULL
    )
ORDER BY 1 DESC, 2, 3
