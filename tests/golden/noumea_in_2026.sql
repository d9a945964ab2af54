-- Source: Résultats - Municipales 2026 - Résultats complets, Haut-commissariat, 23 March 2026, https://www.nouvelle-caledonie.gouv.fr/contenu/telechargement/13139/109771/file/R%C3%A9sultats%2B-%2BMunicipales%2B2026%2B-%2BR%C3%A9sultats%2Bcomplets%2B-%2B988%2B-%2BNouvelle-Cal%C3%A9donie_2026-03-23_04h08.pdf
-- How many votes and seats has each list in the council of Nouméa elected in March 2026?
SELECT lead, votes, seats
FROM election_results
WHERE election_id = 'municipales-2026' AND area = 'Nouméa' AND round = 2
ORDER BY votes DESC
