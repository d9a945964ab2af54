-- People by family name: present or latest office, number of candidacies and the latest one, and party: that of the latest candidacy that has one, else of the office.
-- facets: status, body, bloc, party, letter
SELECT
    people.id,
    people.name,
    people.sex,
    upper(substr(people.id, -length(people.family_name), 1)) AS letter,
    offices.id AS office_id,
    offices.title_fr,
    offices.title_en,
    held.start_date,
    held.end_date,
    CASE
        WHEN held.confidence = 'low' THEN 'reported'
        WHEN held.end_date IS NOT NULL THEN 'ended'
        WHEN held.end_reason IS NOT NULL THEN 'not established'
        WHEN held.id IS NOT NULL THEN 'in office'
    END AS status,
    elections.id AS election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    areas.name AS area_fr,
    ifnull(areas.name_en, areas.name) AS area_en,
    seat.name AS seat_fr,
    seat.name_en AS seat_en,
    CASE
        WHEN ifnull(institutions.kind, seat.kind) = 'municipality' THEN 'municipality'
        ELSE coalesce(institutions.id, seat.id, iif(stood.id IS NULL, 'none', 'candidate'))
    END AS body,
    CASE
        WHEN ifnull(institutions.kind, seat.kind) = 'municipality' THEN 'Communes'
        ELSE coalesce(institutions.name, seat.name, iif(stood.id IS NULL, 'Aucune fonction', 'Candidature seulement'))
    END AS body_fr,
    CASE
        WHEN ifnull(institutions.kind, seat.kind) = 'municipality' THEN 'Communes'
        ELSE coalesce(institutions.name_en, seat.name_en, iif(stood.id IS NULL, 'No office', 'Candidacy only'))
    END AS body_en,
    parties.id AS party,
    rtrim(substr(parties.name, 1, ifnull(nullif(instr(parties.name, ' ('), 0), length(parties.name)))) AS party_name,
    stood.bloc_id AS bloc,
    (SELECT count(*) FROM candidates WHERE candidates.person_id = people.id) AS candidacies,
    iif(held.id IS NULL AND stood.id IS NULL, people.description_fr, NULL) AS description_fr,
    iif(held.id IS NULL AND stood.id IS NULL, people.description_en, NULL) AS description_en,
    people.source_id
FROM people
LEFT JOIN terms AS held
    ON held.id = (
        SELECT id
        FROM terms
        WHERE terms.person_id = people.id
        ORDER BY
            end_date IS NULL AND end_reason IS NULL AND confidence <> 'low' DESC,
            end_date IS NULL DESC,
            start_date DESC
        LIMIT 1
    )
LEFT JOIN offices ON offices.id = held.office_id
LEFT JOIN institutions ON institutions.id = offices.institution_id
LEFT JOIN candidacies AS stood
    ON stood.id = (
        SELECT candidates.candidacy_id
        FROM candidates
        JOIN candidacies ON candidacies.id = candidates.candidacy_id
        JOIN contests ON contests.id = candidacies.contest_id
        JOIN rounds ON rounds.election_id = contests.election_id AND rounds.round = 1
        WHERE candidates.person_id = people.id
        ORDER BY rounds.polling_date DESC
        LIMIT 1
    )
LEFT JOIN contests ON contests.id = stood.contest_id
LEFT JOIN elections ON elections.id = contests.election_id
LEFT JOIN areas ON areas.id = contests.area_id
LEFT JOIN parties
    ON parties.id = coalesce(
        stood.party_id,
        (
            SELECT candidacies.party_id
            FROM candidates
            JOIN candidacies ON candidacies.id = candidates.candidacy_id
            JOIN contests ON contests.id = candidacies.contest_id
            JOIN rounds ON rounds.election_id = contests.election_id AND rounds.round = 1
            WHERE candidates.person_id = people.id AND candidacies.party_id IS NOT NULL
            ORDER BY rounds.polling_date DESC
            LIMIT 1
        ),
        held.party_id
    )
LEFT JOIN institutions AS seat
    ON seat.id = (
        SELECT min(institution_id)
        FROM mandates
        WHERE mandates.candidacy_id = stood.id AND mandates.person_id = people.id
    )
ORDER BY substr(people.id, -length(people.family_name)), people.id
