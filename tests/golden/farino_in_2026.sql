-- Source: Municipales 2026, résultats des communes 988 (official figures, copied by AzukiGPT), https://github.com/AzukiGPT/elections-municipales-2026/blob/ae92712dc7838760e099afac2dc115b848d678ed/public/data/communes/988.json
-- How many seats are published for each list of Farino in 2026? (They make 14, and a council of its size has 15.)
SELECT candidacy AS list, votes, seats
FROM election_results
WHERE election_id = 'municipales-2026' AND area = 'Farino'
ORDER BY votes DESC
