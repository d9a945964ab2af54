-- Source: Municipales 2026, résultats des communes 988 (official figures, copied by AzukiGPT), https://github.com/AzukiGPT/elections-municipales-2026/blob/ae92712dc7838760e099afac2dc115b848d678ed/public/data/communes/988.json
-- What does the law make of the seats of Farino in 2026, beside what is published?
SELECT rule, expected, found
FROM anomalies
WHERE election_id = 'municipales-2026' AND area_id = '98806'
ORDER BY rule
