-- Source: Législatives 1958-2024, résultats par candidat et circonscription (Interior ministry, copied by Alice Brocheux), https://github.com/AliceBrocheux/legislatives-france-data/blob/894686e080014fbb248e347f0ac0b1f3241eff12/data/clean/resultats_complets.parquet
-- Who stood in the second round of the legislative election of 2024, and who was elected?
SELECT area, person, votes, is_elected
FROM candidate_history
WHERE election_id = 'legislatives-2024' AND round = 2 AND role = 'lead'
ORDER BY area DESC, votes DESC
