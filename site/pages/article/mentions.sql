-- Who and what is named in the text, and how often; only in a copy of the database that was built with the texts.
SELECT
    mentions.entity_kind AS kind,
    mentions.entity_id AS id,
    (SELECT name FROM entities WHERE entities.kind = mentions.entity_kind AND entities.id = mentions.entity_id) AS name_fr,
    (SELECT name_en FROM entities WHERE entities.kind = mentions.entity_kind AND entities.id = mentions.entity_id) AS name_en,
    count(*) AS mentions
FROM mentions
WHERE mentions.article_id = :id
GROUP BY mentions.entity_kind, mentions.entity_id
ORDER BY mentions DESC, kind, id
