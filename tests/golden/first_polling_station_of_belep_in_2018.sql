-- Source: Consultation de 2018, résultats par bureau de vote (official figures, copied by Contours NC), https://github.com/jbrouillon/contours-nc/blob/be3653e15250a53776c7fa3397fdfa043cbc2443/data/elections/data_raw/referendum_2018/referendum_2018_bureaux.csv
-- How did the polling station in the town hall of Belep answer in 2018?
SELECT candidacy AS answer, votes
FROM polling_station_results
WHERE election_id = 'referendum-2018' AND commune = 'Belep' AND number = 1
ORDER BY answer DESC
