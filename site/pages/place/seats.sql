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
JOIN seats ON seats.institution_id = institutions.id
JOIN candidacies ON candidacies.id = seats.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
LEFT JOIN people ON people.id = candidacies.lead_person_id
LEFT JOIN seat_audits AS audits
    ON audits.candidacy_id = seats.candidacy_id AND audits.institution_id = seats.institution_id
WHERE
    institutions.area_id = :id
    AND seats.seats > 0
    AND elections.id = (
        SELECT contests.election_id
        FROM seats AS held
        JOIN candidacies ON candidacies.id = held.candidacy_id
        JOIN contests ON contests.id = candidacies.contest_id
        JOIN rounds ON rounds.election_id = contests.election_id AND rounds.round = 1
        WHERE held.institution_id = institutions.id
        ORDER BY rounds.polling_date DESC
        LIMIT 1
    )
ORDER BY institutions.id, seats.seats DESC, candidacies.id
