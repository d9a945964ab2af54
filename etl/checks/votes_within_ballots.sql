-- All votes of a contest together are at most the valid ballots times the votes that each elector has.
SELECT
    'contest_rounds' AS table_name,
    contest_rounds.rowid AS row_id,
    sum(results.votes) <= counts.valid * contest_rounds.votes_per_ballot AS holds,
    format('%d votes; %d valid ballots with %d votes each', sum(results.votes), counts.valid, votes_per_ballot) AS problem
FROM contest_rounds
JOIN contests ON contests.id = contest_rounds.contest_id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN results
    ON results.candidacy_id = candidacies.id
    AND results.round = contest_rounds.round
    AND results.area_id = contests.area_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = contests.election_id
    AND counts.round = contest_rounds.round
    AND counts.area_id = contests.area_id
GROUP BY contest_rounds.rowid;
