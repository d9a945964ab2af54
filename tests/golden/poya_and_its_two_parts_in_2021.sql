-- Source: Consultation de 2021, résultats par bureau de vote (official figures, copied by Contours NC), https://github.com/jbrouillon/contours-nc/blob/be3653e15250a53776c7fa3397fdfa043cbc2443/data/elections/data_processed/referendum_2021_choix_long_geolocalises.csv
-- How did Poya answer in 2021, as a whole and in its two provinces?
SELECT area_id, candidacy AS answer, votes
FROM commune_results
WHERE election_id = 'referendum-2021' AND area_id LIKE '98827%'
ORDER BY area_id, answer DESC
