-- Its family as a tree: the parties it descends from, and all that came of them; one that has two origins stands twice.
WITH RECURSIVE origins (id, distance) AS (
    SELECT :id, 0
    UNION
    SELECT party_successions.from_party_id, origins.distance + 1
    FROM origins
    JOIN party_successions ON party_successions.to_party_id = origins.id
    WHERE origins.distance < 10
),
tree (id, depth, path, kind, year, source_id) AS (
    SELECT id, 0, id, NULL, NULL, NULL
    FROM (
        SELECT DISTINCT id
        FROM origins
        WHERE NOT EXISTS (SELECT 1 FROM party_successions WHERE party_successions.to_party_id = origins.id)
    )
    UNION ALL
    SELECT
        party_successions.to_party_id,
        tree.depth + 1,
        tree.path || '/' || ifnull(parties.founded, 'z') || ' ' || party_successions.to_party_id,
        party_successions.kind,
        party_successions.year,
        party_successions.source_id
    FROM tree
    JOIN party_successions ON party_successions.from_party_id = tree.id
    JOIN parties ON parties.id = party_successions.to_party_id
    WHERE tree.depth < 10
)
SELECT
    tree.depth,
    parties.id AS party_id,
    parties.name AS party_fr,
    ifnull(parties.name_en, parties.name) AS party_en,
    parties.short_name,
    parties.bloc_id,
    parties.founded,
    parties.dissolved,
    tree.kind,
    tree.year,
    parties.id = :id AS is_subject,
    tree.source_id
FROM tree
JOIN parties ON parties.id = tree.id
-- No tree where it has no relatives.
WHERE (SELECT count(*) FROM tree) > 1
ORDER BY tree.path
