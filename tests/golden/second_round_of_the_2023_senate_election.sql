-- Source: Robert Xowie, premier indépendantiste kanak au Sénat, Radio1, https://www.radio1.pf/robert-xowie-premier-independantiste-kanak-au-senat/
-- Also: La 1ère, direct du 24 septembre 2023 (307 and 246), https://la1ere.francetvinfo.fr/nouvellecaledonie/senatoriales-les-grand-electeurs-aux-urnes-ce-dimanche-1430660.html
-- How many votes did each candidate have in the second round of the senatorial election of 2023?
SELECT candidacy AS candidate, votes
FROM election_results
WHERE election_id = 'senatoriales-2023' AND round = 2
ORDER BY votes DESC
