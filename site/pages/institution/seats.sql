-- Lists that won seats in it, election by election, the latest first; beside the official seats those reckoned from the votes.
SELECT
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    candidacies.id AS candidacy_id,
    candidacies.label,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    candidacies.bloc_id,
    people.id AS lead_person_id,
    people.name AS lead_person,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    seats.seats,
    seat_audits.recomputed_seats,
    seat_audits.agrees,
    seats.source_id
FROM seats
JOIN candidacies ON candidacies.id = seats.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
JOIN areas ON areas.id = contests.area_id
LEFT JOIN seat_audits
    ON seat_audits.candidacy_id = seats.candidacy_id AND seat_audits.institution_id = seats.institution_id
LEFT JOIN parties ON parties.id = candidacies.party_id
LEFT JOIN people ON people.id = candidacies.lead_person_id
WHERE seats.institution_id = :id AND seats.seats > 0
ORDER BY
    rounds.polling_date DESC,
    CASE candidacies.bloc_id WHEN 'independence' THEN 1 WHEN 'loyalist' THEN 3 ELSE 2 END,
    seats.seats DESC,
    candidacies.id
