-- Who took a seat after each election, by list in the order of the list; later changes are not recorded.
SELECT
    contests.election_id,
    elections.title_fr AS election_fr,
    elections.title_en AS election_en,
    people.id AS person_id,
    people.name AS person,
    people.family_name,
    mandates.candidacy_id,
    candidacies.label AS list,
    parties.id AS party_id,
    candidacies.bloc_id,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    candidates.position,
    mandates.source_id
FROM mandates INDEXED BY mandates_by_institution
JOIN candidacies ON candidacies.id = mandates.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
JOIN rounds ON rounds.election_id = contests.election_id AND rounds.round = 1
JOIN areas ON areas.id = contests.area_id
JOIN people ON people.id = mandates.person_id
LEFT JOIN parties ON parties.id = candidacies.party_id
LEFT JOIN candidates
    ON candidates.candidacy_id = mandates.candidacy_id AND candidates.person_id = mandates.person_id
WHERE mandates.institution_id = :id
ORDER BY rounds.polling_date DESC, areas.id DESC, mandates.candidacy_id, candidates.position
