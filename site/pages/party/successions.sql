-- Splits, mergers and changes of name that it came from and that came from it.
SELECT
    party_successions.kind,
    party_successions.year,
    before.id AS from_party_id,
    before.name AS from_party_fr,
    ifnull(before.name_en, before.name) AS from_party_en,
    after.id AS to_party_id,
    after.name AS to_party_fr,
    ifnull(after.name_en, after.name) AS to_party_en,
    party_successions.source_id
FROM party_successions
JOIN parties AS before ON before.id = party_successions.from_party_id
JOIN parties AS after ON after.id = party_successions.to_party_id
WHERE party_successions.from_party_id = :id OR party_successions.to_party_id = :id
ORDER BY party_successions.from_party_id = :id, ifnull(party_successions.year, after.founded), after.name
