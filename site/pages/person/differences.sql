-- Claims on one question, where at least one of them is about the person and articles differ (see the view disagreements).
WITH questions AS (
    SELECT DISTINCT claim_groups.group_id
    FROM claims
    JOIN claim_groups ON claim_groups.claim_id = claims.id
    WHERE claims.subject_kind = 'person' AND claims.subject_id = :id
)
SELECT
    claim_groups.group_id,
    claim_groups.basis,
    topics.title_fr,
    topics.title_en,
    topics.note_fr,
    topics.note_en,
    properties.meaning_fr,
    properties.meaning AS meaning_en,
    claims.id AS claim_id,
    claims.property,
    (SELECT name FROM entities WHERE kind = claims.subject_kind AND id = claims.subject_id) AS subject,
    claims.value_kind,
    claims.value,
    ifnull(stated_people.name, stated_parties.name) AS value_name,
    iif(claims.value_kind = 'date' AND length(claims.value) = 10, julianday(claims.value), NULL) AS julian_day,
    claims.scope_office_id AS office_id,
    claims.scope_election_id AS election_id,
    coalesce(scope_events.title_fr, scope_offices.title_fr, scope_elections.title_fr) AS scope_fr,
    coalesce(scope_events.title_en, scope_offices.title_en, scope_elections.title_en) AS scope_en,
    ifnull(sayers.name, claims.stated_by) AS stated_by,
    claims.confidence,
    claims.paraphrase_en,
    verdicts.verdict,
    coalesce(recorded_people.name, recorded_parties.name, verdicts.recorded_value) AS recorded_value,
    verdicts.is_independent,
    min(notes.note) AS note,
    publishers.name AS publisher,
    sources.published_on,
    claims.article_id,
    claims.article_id AS source_id,
    verdicts.source_id AS record_source_id
FROM questions
JOIN claim_groups ON claim_groups.group_id = questions.group_id
JOIN claims ON claims.id = claim_groups.claim_id
JOIN claim_properties AS properties ON properties.id = claims.property
JOIN sources ON sources.id = claims.article_id
JOIN publishers ON publishers.id = sources.publisher_id
LEFT JOIN claim_topics AS topics ON topics.id = claim_groups.topic_id
LEFT JOIN people AS stated_people ON claims.value_kind = 'person' AND stated_people.id = claims.value
LEFT JOIN parties AS stated_parties ON claims.value_kind = 'party' AND stated_parties.id = claims.value
LEFT JOIN events AS scope_events ON scope_events.id = claims.scope_event_id
LEFT JOIN offices AS scope_offices ON scope_offices.id = claims.scope_office_id
LEFT JOIN elections AS scope_elections ON scope_elections.id = claims.scope_election_id
LEFT JOIN people AS sayers ON sayers.id = claims.stated_by
LEFT JOIN claim_verdicts AS verdicts ON verdicts.claim_id = claims.id
LEFT JOIN people AS recorded_people ON claims.value_kind = 'person' AND recorded_people.id = verdicts.recorded_value
LEFT JOIN parties AS recorded_parties ON claims.value_kind = 'party' AND recorded_parties.id = verdicts.recorded_value
LEFT JOIN notes ON notes.table_name = 'claims' AND notes.row_key = claims.id AND notes.column_name = 'value'
GROUP BY claim_groups.group_id, claims.id
ORDER BY claim_groups.basis, claim_groups.group_id, claims.value, sources.published_on, claims.id
