-- Votes and ballots of a contest are counted in its area, in one that lies in it, or in a commune of which a part does.
WITH RECURSIVE within (area_id, outer_id) AS (
    SELECT id, id FROM areas
    UNION
    SELECT parent_id, id FROM areas WHERE kind = 'commune_part'
    UNION
    SELECT within.area_id, areas.parent_id
    FROM within
    JOIN areas ON areas.id = within.outer_id
    WHERE areas.parent_id IS NOT NULL
    UNION
    SELECT within.area_id, area_members.area_id
    FROM within
    JOIN area_members ON area_members.member_id = within.outer_id
)

SELECT
    'results' AS table_name,
    results.rowid AS row_id,
    EXISTS (
        SELECT 1 FROM within WHERE within.area_id = results.area_id AND within.outer_id = contests.area_id
    ) AS holds,
    format('%s is not in %s, the area of %s', results.area_id, contests.area_id, contests.id) AS problem
FROM results
JOIN candidacies ON candidacies.id = results.candidacy_id
JOIN contests ON contests.id = candidacies.contest_id
UNION ALL
SELECT
    'ballot_counts',
    counts.rowid,
    EXISTS (SELECT 1 FROM within WHERE within.area_id = counts.area_id AND within.outer_id = contests.area_id),
    format('%s is not in %s, the area of %s', counts.area_id, contests.area_id, contests.id)
FROM ballot_counts AS counts
JOIN contests ON contests.id = counts.contest_id;
