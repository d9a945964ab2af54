-- What articles state about the institution and its seats, with the verdict where the record can judge.
SELECT
    sources.title,
    publishers.name AS publisher,
    sources.published_on,
    sources.language,
    claims.article_id,
    claims.subject_kind,
    claims.subject_id,
    ifnull(people.name, parties.name) AS subject,
    claims.paraphrase_en,
    claims.value_kind,
    ifnull(stated.name, claims.value) AS value,
    ifnull(speakers.name, claims.stated_by) AS stated_by,
    claim_verdicts.verdict,
    claim_verdicts.recorded_value,
    claim_verdicts.source_id,
    claims.id AS claim_id
FROM claims
JOIN sources ON sources.id = claims.article_id
JOIN publishers ON publishers.id = sources.publisher_id
LEFT JOIN people ON claims.subject_kind = 'person' AND people.id = claims.subject_id
LEFT JOIN parties ON claims.subject_kind = 'party' AND parties.id = claims.subject_id
LEFT JOIN people AS stated ON claims.value_kind = 'person' AND stated.id = claims.value
LEFT JOIN people AS speakers ON speakers.id = claims.stated_by
LEFT JOIN claim_verdicts ON claim_verdicts.claim_id = claims.id
WHERE
    claims.scope_institution_id = :id
    OR (claims.subject_kind = 'institution' AND claims.subject_id = :id)
ORDER BY sources.published_on DESC, claims.article_id, claims.position
