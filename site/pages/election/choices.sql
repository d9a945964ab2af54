-- Lists, candidates or answers whose votes are known by commune, so that their share can be mapped (?map=).
SELECT
    candidacies.id AS candidacy_id,
    candidacies.label,
    people.name AS lead,
    candidacies.bloc_id,
    contests.id AS contest_id,
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en
FROM contests
JOIN areas ON areas.id = contests.area_id AND areas.kind <> 'commune'
JOIN candidacies ON candidacies.contest_id = contests.id
LEFT JOIN people ON people.id = candidacies.lead_person_id
WHERE
    contests.election_id = :id
    AND EXISTS (
        SELECT 1
        FROM results
        JOIN areas AS communes ON communes.id = results.area_id AND communes.kind = 'commune'
        WHERE results.candidacy_id = candidacies.id
    )
ORDER BY contests.area_id = 'iles', contests.area_id = 'nord', contests.id, candidacies.list_number, candidacies.rowid
