-- People elected, in the order of their list; is_in_congress where they also took a seat in the Congress.
SELECT
    contests.id AS contest_id,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    candidacies.id AS candidacy_id,
    candidacies.label,
    candidacies.bloc_id,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    candidates.position,
    people.id AS person_id,
    people.name AS person,
    mandates.person_id IS NOT NULL AS is_in_congress,
    candidates.source_id
FROM contests
JOIN areas ON areas.id = contests.area_id
JOIN candidacies ON candidacies.contest_id = contests.id
JOIN candidates ON candidates.candidacy_id = candidacies.id AND candidates.is_elected = 1
JOIN people ON people.id = candidates.person_id
LEFT JOIN parties ON parties.id = candidacies.party_id
LEFT JOIN mandates
    ON mandates.candidacy_id = candidacies.id
    AND mandates.person_id = people.id
    AND mandates.institution_id = 'congres-nc'
LEFT JOIN seats ON seats.candidacy_id = candidacies.id AND seats.institution_id <> 'congres-nc'
LEFT JOIN contest_rounds ON contest_rounds.contest_id = contests.id AND contest_rounds.round = 1
WHERE contests.election_id = :id
ORDER BY contest_rounds.seats DESC, contests.id, seats.seats DESC, candidacies.id, candidates.position
