-- Source: Sénat : Frogier, Poadja au premier tour, Nouméa Post, https://noumeapost.com/2017/09/25/senat-frogier-poadja-au-premier-tour/
-- Who was elected to the Senate in 2017, with how many votes?
SELECT person, votes
FROM candidate_history
WHERE election_id = 'senatoriales-2017' AND is_elected = 1
ORDER BY votes DESC
