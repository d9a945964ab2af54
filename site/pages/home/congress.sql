-- Seats that each list took in the assembly of the whole territory at the latest provincial election, from left to right of the half circle.
SELECT
    candidacies.id AS candidacy_id,
    candidacies.label,
    candidacies.bloc_id,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    seats.seats,
    institutions.id AS institution_id,
    institutions.name AS institution_fr,
    institutions.name_en AS institution_en,
    seats.source_id
FROM latest_provincial
JOIN election_institutions ON election_institutions.election_id = latest_provincial.election_id
JOIN institutions
    ON institutions.id = election_institutions.institution_id AND institutions.area_id = latest_provincial.area_id
JOIN contests ON contests.election_id = latest_provincial.election_id
JOIN areas ON areas.id = contests.area_id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id = institutions.id
WHERE seats.seats > 0
ORDER BY
    CASE candidacies.bloc_id WHEN 'independence' THEN 1 WHEN 'loyalist' THEN 3 ELSE 2 END,
    iif(candidacies.bloc_id = 'loyalist', seats.seats, -seats.seats),
    candidacies.id
