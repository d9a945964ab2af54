-- How complete each level of its figures is.
SELECT level, is_complete, note, where_to_look
FROM coverage
WHERE election_id = :id
ORDER BY
    CASE level
        WHEN 'territory' THEN 1 WHEN 'province' THEN 2 WHEN 'constituency' THEN 3 WHEN 'commune' THEN 4
        WHEN 'polling_station' THEN 5 WHEN 'bloc' THEN 6 WHEN 'seats' THEN 7 ELSE 8
    END
