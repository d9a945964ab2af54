-- Registered, voters and ballots of the territory, provinces and constituencies, beside the election before; where the whole is not published, the sum of its contests.
WITH figures AS (
    SELECT
        counts.election_id, counts.round, counts.area_id, 'published' AS basis, 1 AS parts,
        registered, voters, blank, spoilt, coalesce(blank_or_spoilt, blank + spoilt) AS blank_and_spoilt, valid,
        counts.source_id
    FROM ballot_counts AS counts
    JOIN areas ON areas.id = counts.area_id
    WHERE
        counts.election_id IN (:id, (SELECT previous_election_id FROM previous_elections WHERE election_id = :id))
        AND areas.kind IN ('territory', 'province', 'constituency')
    UNION ALL
    SELECT
        counts.election_id, counts.round, 'nc', 'sum', count(*),
        iif(count(registered) = count(*), sum(registered), NULL),
        iif(count(voters) = count(*), sum(voters), NULL),
        iif(count(blank) = count(*), sum(blank), NULL),
        iif(count(spoilt) = count(*), sum(spoilt), NULL),
        iif(
            count(coalesce(blank_or_spoilt, blank + spoilt)) = count(*),
            sum(coalesce(blank_or_spoilt, blank + spoilt)),
            NULL
        ),
        iif(count(valid) = count(*), sum(valid), NULL),
        min(counts.source_id)
    FROM contests
    JOIN ballot_counts AS counts
        ON counts.election_id = contests.election_id AND counts.area_id = contests.area_id
    WHERE
        contests.election_id IN (:id, (SELECT previous_election_id FROM previous_elections WHERE election_id = :id))
        AND NOT EXISTS (
            SELECT 1
            FROM ballot_counts AS whole
            WHERE whole.election_id = contests.election_id AND whole.round = counts.round AND whole.area_id = 'nc'
        )
    GROUP BY counts.election_id, counts.round
    HAVING count(*) > 1
)
SELECT
    areas.id AS area_id,
    areas.kind AS area_kind,
    areas.name AS area_fr,
    areas.name_en AS area_en,
    now.round,
    now.basis,
    now.parts,
    now.registered,
    now.voters,
    now.blank,
    now.spoilt,
    now.blank_and_spoilt,
    now.valid,
    round(100.0 * now.voters / nullif(now.registered, 0), 4) AS turnout_percent,
    before.registered AS previous_registered,
    before.voters AS previous_voters,
    round(100.0 * before.voters / nullif(before.registered, 0), 4) AS previous_percent,
    round(
        100.0 * now.voters / nullif(now.registered, 0) - 100.0 * before.voters / nullif(before.registered, 0), 4
    ) AS change,
    now.source_id,
    before.source_id AS previous_source_id
FROM figures AS now
JOIN areas ON areas.id = now.area_id
LEFT JOIN figures AS before
    ON before.election_id <> :id
    AND before.round = now.round
    AND before.area_id = now.area_id
    AND before.parts = now.parts
WHERE now.election_id = :id
ORDER BY now.round, areas.kind <> 'territory', areas.kind, iif(areas.kind = 'constituency', areas.id, ''), now.registered DESC
