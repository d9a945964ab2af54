-- Votes and seats by bloc and area, as grouped by a source.
SELECT
    areas.id AS area_id,
    areas.kind AS area_kind,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    found.bloc_id,
    found.votes,
    round(100.0 * found.votes / coalesce(found.valid, counts.valid), 4) AS vote_percent,
    found.provincial_seats,
    found.congress_seats,
    found.note,
    found.source_id
FROM bloc_results AS found
JOIN areas ON areas.id = found.area_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = found.election_id AND counts.round = 1 AND counts.area_id = found.area_id
WHERE found.election_id = :id
ORDER BY areas.kind <> 'territory', areas.id = 'iles', areas.id = 'nord', found.votes DESC
