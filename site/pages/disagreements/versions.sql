-- The statements set side by side; those of a question with the same version say the same.
SELECT
    grouped.group_id,
    dense_rank() OVER (
        PARTITION BY grouped.group_id
        ORDER BY
            details.value_kind = 'text-in-own-words',
            details.scope_date,
            details.scope_round,
            CAST(details.value AS REAL),
            details.value,
            details.property DESC,
            details.subject_id,
            details.scope_fr,
            details.scope_text
    ) AS version,
    details.*,
    sources.title AS article,
    sources.language,
    publishers.name AS publisher,
    sources.published_on,
    sources.id AS source_id
FROM claim_groups AS grouped
JOIN claim_details AS details ON details.claim_id = grouped.claim_id
JOIN sources ON sources.id = details.article_id
JOIN publishers ON publishers.id = sources.publisher_id
ORDER BY grouped.group_id, version, sources.published_on, details.claim_id
