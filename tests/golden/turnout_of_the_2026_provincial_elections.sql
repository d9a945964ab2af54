-- Source: Provinciales 2026 - Résultats complets, Haut-commissariat, 29 June 2026, https://www.nouvelle-caledonie.gouv.fr/contenu/telechargement/13500/112224/file/PROVINCIALES_2026_R%C3%A9sultats_COMPLETS.pdf
-- How many were registered and how many voted in 2026, in New Caledonia and by province?
SELECT area, registered, voters, valid
FROM turnout_by_area
WHERE election_id = 'provinciales-2026' AND area_kind IN ('territory', 'province')
ORDER BY registered DESC
