-- A list stands on the side of its party.
SELECT
    'candidacies' AS table_name,
    candidacies.rowid AS row_id,
    candidacies.bloc_id = parties.bloc_id AS holds,
    format('bloc %s; its party %s is %s', candidacies.bloc_id, parties.id, parties.bloc_id) AS problem
FROM candidacies
JOIN parties ON parties.id = candidacies.party_id;
