-- Its lists and candidates with their result in the whole contest, round by round, the latest first.
SELECT
    elections.id AS election_id,
    elections.kind,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    rounds.polling_date,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    candidacies.id AS candidacy_id,
    candidacies.label,
    people.id AS lead_person_id,
    people.name AS lead_person,
    rounds.round,
    results.votes,
    (
        SELECT round(100.0 * results.votes / nullif(counts.valid, 0), 4)
        FROM ballot_counts AS counts
        WHERE
            counts.election_id = elections.id
            AND counts.round = results.round
            AND counts.area_id = results.area_id
    ) AS vote_percent,
    (
        SELECT sum(seats.seats)
        FROM seats
        WHERE seats.candidacy_id = candidacies.id AND seats.institution_id <> 'congres-nc'
    ) AS seats,
    (
        SELECT seats.seats
        FROM seats
        WHERE seats.candidacy_id = candidacies.id AND seats.institution_id = 'congres-nc'
    ) AS congress_seats,
    (
        SELECT notes.note
        FROM notes
        WHERE notes.table_name = 'candidacies' AND notes.row_key = candidacies.id AND notes.column_name = 'label'
    ) AS label_note,
    results.source_id,
    candidacies.source_id AS candidacy_source_id
FROM candidacies INDEXED BY candidacies_by_party
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
-- Where the whole Republic votes, the figures are those of New Caledonia.
JOIN areas ON areas.id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
LEFT JOIN results ON results.candidacy_id = candidacies.id AND results.area_id = areas.id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = ifnull(results.round, 1)
LEFT JOIN people ON people.id = candidacies.lead_person_id
WHERE candidacies.party_id = :id
ORDER BY max(rounds.polling_date) OVER (PARTITION BY elections.id) DESC, areas.name, candidacies.id, rounds.round
