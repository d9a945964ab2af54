-- The party, and the side on independence under which others class it.
SELECT
    parties.id,
    parties.name AS name_fr,
    ifnull(parties.name_en, parties.name) AS name_en,
    parties.short_name,
    parties.founded,
    parties.dissolved,
    parties.wikidata,
    blocs.id AS bloc_id,
    blocs.name_fr AS bloc_fr,
    blocs.name_en AS bloc_en,
    blocs.note AS bloc_note,
    (SELECT value FROM build WHERE key = 'release') AS release,
    parties.source_id
FROM parties
LEFT JOIN blocs ON blocs.id = parties.bloc_id
WHERE parties.id = :id
