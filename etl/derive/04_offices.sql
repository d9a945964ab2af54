CREATE VIEW certain_terms -- One row per term in an office with a single seat whose confidence is not low, with the days on which it surely ran.
(
    -- Term.
    id,
    -- Office.
    office_id,
    -- Holder.
    person_id,
    -- First day as far as it is known; a partial date counts as its first day.
    certain_start,
    -- Last day that is sure: a partial date counts as its first day; 9999-12-31 where in office; NULL where the end is not established.
    certain_end,
    -- Start as known.
    start_date
) AS
SELECT
    terms.id,
    terms.office_id,
    terms.person_id,
    terms.start_date || substr('-01-01', length(terms.start_date) - 3),
    CASE
        WHEN terms.end_date IS NOT NULL THEN terms.end_date || substr('-01-01', length(terms.end_date) - 3)
        WHEN terms.end_reason IS NULL THEN '9999-12-31'
    END,
    terms.start_date
FROM terms
JOIN offices ON offices.id = terms.office_id
WHERE offices.seats = 1 AND terms.start_date IS NOT NULL AND terms.confidence <> 'low';

CREATE VIEW successions -- One row per term in an office with a single seat: who held it just before and just after, derived from the terms or stated by the source.
(
    -- Term.
    term_id,
    -- Office.
    office_id,
    -- Holder.
    person_id,
    -- Person before: stated by the source, or the holder of the term before, if another person's and ended at most a year earlier.
    predecessor_id,
    -- 1 where the predecessor is derived, 0 where the source states it.
    predecessor_is_derived,
    -- Person after: stated by the source, or the holder of the term after, if another person's and begun at most a year later.
    successor_id,
    -- 1 where the successor is derived, 0 where the source states it.
    successor_is_derived
) AS
-- Not materialized, so that the terms of one person or office are found by index.
WITH dated AS NOT MATERIALIZED (
    SELECT
        terms.*,
        start_date || substr('-01-01', length(start_date) - 3) AS first_day,
        end_date || substr('-12-31', length(end_date) - 3) AS last_day
    FROM terms
    JOIN offices ON offices.id = terms.office_id
    WHERE offices.seats = 1
),
uncontested AS NOT MATERIALIZED (
    SELECT * FROM dated WHERE confidence <> 'low' AND id NOT IN (SELECT other_term_id FROM term_overlaps)
),
derived AS (
    SELECT
        dated.*,
        (
            SELECT nullif(before.person_id, dated.person_id)
            FROM uncontested AS before
            WHERE
                before.office_id = dated.office_id
                AND before.first_day < dated.first_day
                AND before.last_day >= date(dated.first_day, '-366 days')
            ORDER BY before.first_day DESC, before.id
            LIMIT 1
        ) AS previous_person,
        (
            SELECT nullif(after.person_id, dated.person_id)
            FROM uncontested AS after
            WHERE
                after.office_id = dated.office_id
                AND after.first_day > dated.first_day
                AND after.first_day <= date(dated.last_day, '+366 days')
            ORDER BY after.first_day, after.id
            LIMIT 1
        ) AS next_person
    FROM dated
    WHERE id NOT IN (SELECT other_term_id FROM term_overlaps)
)
SELECT
    id,
    office_id,
    person_id,
    coalesce(stated_predecessor, previous_person),
    iif(coalesce(stated_predecessor, previous_person) IS NULL, NULL, stated_predecessor IS NULL),
    coalesce(stated_successor, next_person),
    iif(coalesce(stated_successor, next_person) IS NULL, NULL, stated_successor IS NULL)
FROM derived;

CREATE VIEW office_holders -- One row per term of office, with names instead of ids.
(
    -- Title of the office, in English.
    office,
    -- Title of the office, in French.
    office_fr,
    -- Holder.
    person,
    -- First day, as far as it is known.
    start_date,
    -- Last day, as far as it is known.
    end_date,
    -- in office, ended, not established (the end is not known) or reported (the source is weak or contested: not a confirmed holder).
    status,
    -- Why the term ended, or why its end is not established.
    end_reason,
    -- Party of the holder when the term began.
    party,
    -- Person before, in an office with a single seat.
    predecessor,
    -- Person after, in an office with a single seat.
    successor,
    -- high, medium or low.
    confidence,
    -- Area for which the office is held.
    area,
    -- Title of the source.
    source,
    -- Address of the source.
    source_url,
    -- Term, in the table terms.
    term_id,
    -- Person, in the table people.
    person_id,
    -- Office, in the table offices.
    office_id
) AS
SELECT
    offices.title_en,
    offices.title_fr,
    people.name,
    terms.start_date,
    terms.end_date,
    CASE
        WHEN terms.confidence = 'low' THEN 'reported'
        WHEN terms.end_date IS NOT NULL THEN 'ended'
        WHEN terms.end_reason IS NULL THEN 'in office'
        ELSE 'not established'
    END,
    terms.end_reason,
    parties.name,
    predecessors.name,
    successors.name,
    terms.confidence,
    areas.name,
    sources.title,
    sources.url,
    terms.id,
    people.id,
    offices.id
FROM terms
JOIN people ON people.id = terms.person_id
JOIN offices ON offices.id = terms.office_id
JOIN areas ON areas.id = offices.area_id
JOIN sources ON sources.id = terms.source_id
LEFT JOIN parties ON parties.id = terms.party_id
LEFT JOIN successions ON successions.term_id = terms.id
LEFT JOIN people AS predecessors ON predecessors.id = successions.predecessor_id
LEFT JOIN people AS successors ON successors.id = successions.successor_id;
