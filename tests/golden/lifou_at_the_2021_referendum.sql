-- Source: Consultation de 2021, résultats par bureau de vote (official figures, copied by Contours NC), https://github.com/jbrouillon/contours-nc/blob/be3653e15250a53776c7fa3397fdfa043cbc2443/data/elections/data_processed/referendum_2021_choix_long_geolocalises.csv
-- How did Lifou answer in 2021?
SELECT commune_results.candidacy AS answer, commune_results.votes, turnout.registered, turnout.voters
FROM commune_results
JOIN turnout ON turnout.election_id = commune_results.election_id AND turnout.area_id = commune_results.area_id
WHERE commune_results.election_id = 'referendum-2021' AND commune_results.commune = 'Lifou'
ORDER BY answer DESC
