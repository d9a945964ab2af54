-- Seats in its council or assembly after the latest election for which they are held.
SELECT
    institutions.id AS institution_id,
    institutions.name AS institution_fr,
    institutions.name_en AS institution_en,
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    candidacies.id AS candidacy_id,
    candidacies.label,
    candidacies.bloc_id,
    people.id AS person_id,
    people.name AS person,
    seats.seats,
    audits.recomputed_seats,
    audits.agrees,
    seats.source_id
FROM institutions
CROSS JOIN latest_seats ON latest_seats.institution_id = institutions.id
CROSS JOIN contests INDEXED BY contests_by_election ON contests.election_id = latest_seats.election_id
CROSS JOIN candidacies INDEXED BY candidacies_by_contest ON candidacies.contest_id = contests.id
CROSS JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id = institutions.id
JOIN elections ON elections.id = latest_seats.election_id
LEFT JOIN people ON people.id = candidacies.lead_person_id
LEFT JOIN seat_audits AS audits
    ON audits.candidacy_id = seats.candidacy_id AND audits.institution_id = seats.institution_id
WHERE institutions.area_id = :id AND seats.seats > 0
ORDER BY institutions.id, seats.seats DESC, candidacies.id
