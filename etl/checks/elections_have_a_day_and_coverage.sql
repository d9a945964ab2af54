-- Each election has a day of voting, and coverage says how much of it is held.
SELECT
    'elections' AS table_name,
    elections.rowid AS row_id,
    rounds.election_id IS NOT NULL AND coverage.election_id IS NOT NULL AS holds,
    format(
        '%s has no row in %s; expected one in the folder of the election',
        elections.id,
        iif(rounds.election_id IS NULL, 'rounds.csv', 'coverage.csv')
    ) AS problem
FROM elections
LEFT JOIN rounds ON rounds.election_id = elections.id AND rounds.round = 1
LEFT JOIN (SELECT DISTINCT election_id FROM coverage) AS coverage ON coverage.election_id = elections.id;
