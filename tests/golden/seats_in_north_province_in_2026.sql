-- Source: Provinciales 2026 - Résultats complets, Haut-commissariat, 29 June 2026, https://www.nouvelle-caledonie.gouv.fr/contenu/telechargement/13500/112224/file/PROVINCIALES_2026_R%C3%A9sultats_COMPLETS.pdf
-- How many seats has each list in North Province since 2026, in its assembly and in Congress?
SELECT candidacy AS list, votes, seats, congress_seats
FROM election_results
WHERE election_id = 'provinciales-2026' AND area_id = 'nord'
ORDER BY votes DESC
