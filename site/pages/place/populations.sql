-- Censuses, earliest first.
SELECT year, population, source_id
FROM populations
WHERE area_id = :id
ORDER BY year
