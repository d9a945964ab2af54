-- Seats of each list in the Assembly of North Province at the latest provincial election.
SELECT
    latest_provincial.election_id,
    contests.area_id,
    candidacies.id AS candidacy_id,
    candidacies.label,
    seats.seats,
    sum(seats.seats) OVER () AS all_seats,
    seats.source_id
FROM latest_provincial
JOIN contests ON contests.election_id = latest_provincial.election_id AND contests.area_id = 'nord'
JOIN institutions ON institutions.area_id = contests.area_id AND institutions.kind = 'assembly'
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id = institutions.id
WHERE seats.seats > 0
ORDER BY seats.seats DESC, candidacies.id
