-- Source: Élections provinciales de 2014, Wikipédia (fr), https://fr.wikipedia.org/wiki/%C3%89lections_provinciales_n%C3%A9o-cal%C3%A9doniennes_de_2014
-- How many seats had each list in South Province after the election of 2014?
SELECT candidacy AS list, votes, seats, congress_seats
FROM election_results
WHERE election_id = 'provinciales-2014' AND area_id = 'sud'
ORDER BY votes DESC
