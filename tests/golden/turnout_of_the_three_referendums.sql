-- Source: Résultats de la consultation du 4 novembre 2018, Interior ministry, https://www.interieur.gouv.fr/Elections/Les-resultats/Locales/Resultats-de-la-consultation-des-electeurs-de-la-Nouvelle-Caledonie-du-4-novembre-2018
-- Also: 3e référendum d'autodétermination, Vie publique, https://www.vie-publique.fr/eclairage/18649-nouvelle-caledonie-3e-referendum-dautodetermination-12-decembre-2021
-- How many took part in the referendums of 2018, 2020 and 2021?
SELECT polling_date, registered, voters, turnout_percent
FROM turnout_by_area
WHERE election_id IN ('referendum-2018', 'referendum-2020', 'referendum-2021') AND area_id = 'nc'
ORDER BY polling_date
