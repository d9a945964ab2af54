-- Source: Résultats de la consultation du 8 novembre 1998, Journal officiel, https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000001813332
-- What was the answer to the Nouméa Accord in 1998?
SELECT candidacy AS answer, votes, registered, voters, valid
FROM election_results
JOIN ballot_counts USING (election_id, round, area_id)
WHERE election_id = 'referendum-1998'
ORDER BY votes DESC
