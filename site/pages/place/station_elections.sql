-- Votes for which polling stations of the commune are held, latest first.
SELECT held.election_id, elections.title_fr, elections.title_en, held.stations
FROM (SELECT election_id, count(*) AS stations FROM polling_stations WHERE commune_id = :id GROUP BY election_id) AS held
JOIN elections ON elections.id = held.election_id
JOIN rounds ON rounds.election_id = held.election_id AND rounds.round = 1
ORDER BY rounds.polling_date DESC
