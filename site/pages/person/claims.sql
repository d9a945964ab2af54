-- What articles state about the person, and whether the record agrees; what it cannot judge last.
SELECT
    claims.article_id,
    claims.id AS claim_id,
    claims.property,
    claims.paraphrase_en,
    claims.value_kind,
    claims.value,
    coalesce(
        stated_people.name, stated_parties.name, stated_offices.title_fr, stated_elections.title_fr, stated_areas.name,
        stated_blocs.name_fr
    ) AS value_fr,
    coalesce(
        stated_people.name, stated_parties.name, stated_offices.title_en, stated_elections.title_en,
        stated_areas.name_en, stated_areas.name, stated_blocs.name_en
    ) AS value_en,
    ifnull(sayers.name, claims.stated_by) AS stated_by,
    claims.confidence,
    claims.is_approximate,
    properties.is_judgement,
    verdicts.verdict,
    verdicts.recorded_value,
    coalesce(recorded_people.name, recorded_parties.name, recorded_offices.title_fr, recorded_blocs.name_fr) AS recorded_fr,
    coalesce(recorded_people.name, recorded_parties.name, recorded_offices.title_en, recorded_blocs.name_en) AS recorded_en,
    verdicts.is_independent,
    min(notes.note) AS note,
    notes.source_id AS note_source_id,
    verdicts.source_id AS record_source_id
FROM claims
JOIN claim_properties AS properties ON properties.id = claims.property
LEFT JOIN people AS stated_people ON claims.value_kind = 'person' AND stated_people.id = claims.value
LEFT JOIN parties AS stated_parties ON claims.value_kind = 'party' AND stated_parties.id = claims.value
LEFT JOIN offices AS stated_offices ON claims.value_kind = 'office' AND stated_offices.id = claims.value
LEFT JOIN elections AS stated_elections ON claims.value_kind = 'election' AND stated_elections.id = claims.value
LEFT JOIN areas AS stated_areas ON claims.value_kind = 'area' AND stated_areas.id = claims.value
LEFT JOIN blocs AS stated_blocs ON claims.value_kind = 'bloc' AND stated_blocs.id = claims.value
LEFT JOIN people AS sayers ON sayers.id = claims.stated_by
LEFT JOIN claim_verdicts AS verdicts ON verdicts.claim_id = claims.id
LEFT JOIN people AS recorded_people ON claims.value_kind = 'person' AND recorded_people.id = verdicts.recorded_value
LEFT JOIN parties AS recorded_parties ON claims.value_kind = 'party' AND recorded_parties.id = verdicts.recorded_value
LEFT JOIN offices AS recorded_offices ON claims.value_kind = 'office' AND recorded_offices.id = verdicts.recorded_value
LEFT JOIN blocs AS recorded_blocs ON claims.value_kind = 'bloc' AND recorded_blocs.id = verdicts.recorded_value
LEFT JOIN notes ON notes.table_name = 'claims' AND notes.row_key = claims.id AND notes.column_name = 'value'
WHERE claims.subject_kind = 'person' AND claims.subject_id = :id
GROUP BY claims.id
ORDER BY verdicts.verdict IS NULL, verdicts.verdict = 'agrees', claims.article_id, claims.position
