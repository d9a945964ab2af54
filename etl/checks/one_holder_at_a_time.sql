-- An office with one seat has one holder at a time; known overlaps are listed in term_overlaps, and terms of low confidence are not counted. Partial dates are read so that only a sure overlap counts.
SELECT
    'terms' AS table_name,
    (SELECT terms.rowid FROM terms WHERE terms.id = later.id) AS row_id,
    NOT (
        later.start_date || substr('-12-31', length(later.start_date) - 3) < earlier.certain_end
        AND NOT EXISTS (
            SELECT 1
            FROM term_overlaps
            WHERE earlier.id IN (term_id, other_term_id) AND later.id IN (term_id, other_term_id)
        )
    ) AS holds,
    format('%s begins on %s; %s lasts until %s', later.id, later.start_date, earlier.id, earlier.certain_end) AS problem
FROM certain_terms AS earlier
JOIN certain_terms AS later
    ON later.office_id = earlier.office_id
    AND (later.certain_start, later.id) > (earlier.certain_start, earlier.id);
