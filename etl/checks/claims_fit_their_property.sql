-- The value of each claim is of the kind that its property has, and written as that kind is: a number in digits with a point, a date as YYYY, YYYY-MM or YYYY-MM-DD.
SELECT
    'claims' AS table_name,
    claims.rowid AS row_id,
    claims.value_kind = claim_properties.value_kind
    AND CASE claims.value_kind
        WHEN 'number' THEN
            claims.value NOT GLOB '*[^0-9.-]*'
            AND claims.value NOT GLOB '?*-*'
            AND ltrim(claims.value, '-') GLOB '[0-9]*'
            AND claims.value GLOB '*[0-9]'
            AND claims.value NOT GLOB '*.*.*'
        WHEN 'date' THEN
            claims.value GLOB '[12][0-9][0-9][0-9]*'
            AND date(claims.value || substr('-01-01', length(claims.value) - 3))
            IS claims.value || substr('-01-01', length(claims.value) - 3)
        ELSE 1
    END AS holds,
    format(
        'property %s has the %s %s; expected a %s', property, claims.value_kind, claims.value, claim_properties.value_kind
    ) AS problem
FROM claims
JOIN claim_properties ON claim_properties.id = claims.property;
