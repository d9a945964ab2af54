-- Elections of which the figures at the level of the place are not complete, and where to look for them.
SELECT elections.id AS election_id, elections.title_fr, elections.title_en, coverage.note, coverage.where_to_look
FROM areas
JOIN coverage ON coverage.level = areas.kind AND coverage.is_complete = 0
JOIN elections ON elections.id = coverage.election_id
JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
WHERE areas.id = :id
ORDER BY rounds.polling_date DESC, elections.id
