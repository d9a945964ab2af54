-- Totals of parties and groups of lists, where the votes of each list are not known (1989 to 2009).
SELECT
    areas.id AS area_id,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    found.label,
    parties.id AS party_id,
    found.bloc_id,
    found.votes,
    round(100.0 * found.votes / nullif(counts.valid, 0), 4) AS vote_percent,
    found.provincial_seats,
    found.congress_seats,
    found.source_id
FROM party_results AS found
JOIN areas ON areas.id = found.area_id
LEFT JOIN parties ON parties.id = found.party_id
LEFT JOIN ballot_counts AS counts
    ON counts.election_id = found.election_id AND counts.round = 1 AND counts.area_id = found.area_id
WHERE found.election_id = :id
ORDER BY
    areas.kind <> 'territory', areas.id = 'iles', areas.id = 'nord', found.votes IS NULL, found.votes DESC,
    found.congress_seats DESC, found.label
