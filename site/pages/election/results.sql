-- Votes of every list, candidate or answer in the whole of its contest, both rounds side by side, with its seats.
SELECT
    contests.id AS contest_id,
    candidacies.id AS candidacy_id,
    candidacies.list_number,
    candidacies.label,
    people.id AS lead_id,
    people.name AS lead,
    parties.id AS party_id,
    ifnull(parties.short_name, parties.name) AS party,
    candidacies.nuance,
    candidacies.bloc_id,
    first.votes,
    round(100.0 * first.votes / nullif(first_counts.valid, 0), 4) AS vote_percent,
    second.votes AS second_votes,
    round(100.0 * second.votes / nullif(second_counts.valid, 0), 4) AS second_percent,
    first.candidacy_id IS NOT NULL AS is_in_first,
    second.candidacy_id IS NOT NULL AS is_in_second,
    own.institution_id,
    own.seats,
    congress.seats AS congress_seats,
    candidates.is_elected,
    first.source_id,
    second.source_id AS second_source_id,
    own.source_id AS seats_source_id,
    candidacies.source_id AS candidacy_source_id
FROM contests
JOIN elections ON elections.id = contests.election_id
JOIN candidacies ON candidacies.contest_id = contests.id
LEFT JOIN people ON people.id = candidacies.lead_person_id
LEFT JOIN parties ON parties.id = candidacies.party_id
LEFT JOIN results AS first
    ON first.candidacy_id = candidacies.id
    AND first.round = 1
    AND first.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
LEFT JOIN ballot_counts AS first_counts
    ON first_counts.election_id = contests.election_id AND first_counts.round = 1 AND first_counts.area_id = first.area_id
LEFT JOIN results AS second
    ON second.candidacy_id = candidacies.id
    AND second.round = 2
    AND second.area_id = iif(contests.area_id = 'fr', 'nc', contests.area_id)
LEFT JOIN ballot_counts AS second_counts
    ON second_counts.election_id = contests.election_id
    AND second_counts.round = 2
    AND second_counts.area_id = second.area_id
LEFT JOIN seats AS own ON own.candidacy_id = candidacies.id AND own.institution_id <> 'congres-nc'
LEFT JOIN seats AS congress ON congress.candidacy_id = candidacies.id AND congress.institution_id = 'congres-nc'
LEFT JOIN candidates ON candidates.candidacy_id = candidacies.id AND candidates.position = 1
WHERE contests.election_id = :id
ORDER BY
    contests.id,
    elections.kind IN ('legislative', 'senatorial') AND candidates.is_elected DESC,
    second.votes IS NULL,
    second.votes DESC,
    first.votes IS NULL,
    first.votes DESC,
    own.seats DESC,
    congress.seats DESC,
    candidacies.list_number,
    candidacies.id
