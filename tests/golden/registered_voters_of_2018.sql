-- Source: Consultation de 2018, résultats par bureau de vote (174995 in the polling stations), https://github.com/jbrouillon/contours-nc/blob/be3653e15250a53776c7fa3397fdfa043cbc2443/data/elections/data_raw/referendum_2018/referendum_2018_bureaux.csv
-- Also: First self-determination referendum, Wikipedia (174165 proclaimed), https://en.wikipedia.org/wiki/2018_New_Caledonian_independence_referendum
-- Which two numbers of registered voters are published for 2018?
SELECT expected AS proclaimed, found AS in_the_communes
FROM anomalies
WHERE election_id = 'referendum-2018' AND measure = 'registered' AND rule = 'communes_add_up'
