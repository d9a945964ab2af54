-- Source: Provinciales 2026 - Résultats complets, Haut-commissariat, 29 June 2026, https://www.nouvelle-caledonie.gouv.fr/contenu/telechargement/13500/112224/file/PROVINCIALES_2026_R%C3%A9sultats_COMPLETS.pdf
-- Which lists sit in the Congress elected in 2026, with how many seats?
SELECT area AS province, candidacy AS list, congress_seats
FROM election_results
WHERE election_id = 'provinciales-2026' AND congress_seats > 0
ORDER BY congress_seats DESC, votes DESC
