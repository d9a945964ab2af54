-- Offices of the institution, in their order.
SELECT offices.id, offices.title_fr, offices.title_en, offices.seats, offices.source_id
FROM offices
WHERE offices.institution_id = :id
ORDER BY offices.title_en LIKE 'Vice%', offices.id
