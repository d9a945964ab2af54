-- Seats that the person took after an election, latest first.
SELECT
    institutions.id AS institution_id,
    institutions.name AS institution_fr,
    institutions.name_en AS institution_en,
    elections.id AS election_id,
    elections.title_fr,
    elections.title_en,
    (SELECT max(polling_date) FROM rounds WHERE rounds.election_id = elections.id) AS polling_date,
    candidacies.id AS candidacy_id,
    candidacies.label,
    mandates.source_id
FROM mandates
JOIN institutions ON institutions.id = mandates.institution_id
JOIN candidacies ON candidacies.id = mandates.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
WHERE mandates.person_id = :id
ORDER BY polling_date DESC, institutions.id
