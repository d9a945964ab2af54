-- Source: Les sénatoriales en Nouvelle-Calédonie, Politiquemania, http://politiquemania.com/forum/2011-senatoriales-f29/les-senatoriales-nouvelle-caledonie-t839.html
-- How many votes did each candidate have in the senatorial election of 2001?
SELECT candidacy AS candidate, votes
FROM election_results
WHERE election_id = 'senatoriales-2001'
ORDER BY votes DESC
