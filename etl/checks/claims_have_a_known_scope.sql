-- Each scope of a claim is one that its property may use, and those that the property needs are there.
WITH scopes (rowid, name, value, is_subject) AS (
    SELECT rowid, 'election', scope_election_id, subject_kind = 'election' FROM claims
    UNION ALL SELECT rowid, 'round', scope_round, 0 FROM claims
    UNION ALL SELECT rowid, 'area', scope_area_id, 0 FROM claims
    UNION ALL SELECT rowid, 'office', scope_office_id, 0 FROM claims
    UNION ALL SELECT rowid, 'party', scope_party_id, 0 FROM claims
    UNION ALL SELECT rowid, 'institution', scope_institution_id, 0 FROM claims
    UNION ALL SELECT rowid, 'bloc', scope_bloc_id, 0 FROM claims
    UNION ALL SELECT rowid, 'candidacy', scope_candidacy_id, 0 FROM claims
    UNION ALL SELECT rowid, 'event', scope_event_id, subject_kind = 'event' FROM claims
    UNION ALL SELECT rowid, 'date', scope_date, 0 FROM claims
    UNION ALL SELECT rowid, 'text', scope_text, 0 FROM claims
)
SELECT
    'claims' AS table_name,
    claims.rowid AS row_id,
    CASE
        WHEN scopes.value IS NOT NULL THEN
            NOT scopes.is_subject AND instr(' ' || ifnull(properties.scopes, '') || ' ', ' ' || scopes.name || ' ') > 0
        ELSE
            scopes.is_subject OR instr(' ' || ifnull(properties.needed_scopes, '') || ' ', ' ' || scopes.name || ' ') = 0
    END AS holds,
    format(
        'property %s has the %s %s; it may have: %s; it needs: %s',
        claims.property, scopes.name, ifnull(scopes.value, 'missing'), ifnull(properties.scopes, 'none'),
        ifnull(properties.needed_scopes, 'none')
    ) AS problem
FROM claims
JOIN claim_properties AS properties ON properties.id = claims.property
JOIN scopes ON scopes.rowid = claims.rowid;
