-- Every vote held at the level of the place, latest first, with the turnout of New Caledonia beside it.
SELECT
    elections.id AS election_id,
    elections.kind,
    elections.title_fr,
    elections.title_en,
    rounds.round,
    rounds.polling_date,
    (SELECT count(*) FROM rounds AS days WHERE days.election_id = elections.id) AS days,
    counts.registered,
    counts.voters,
    counts.valid,
    coalesce(counts.blank_or_spoilt, counts.blank + counts.spoilt) AS blank_and_spoilt,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    round(100.0 * whole.voters / nullif(whole.registered, 0), 4) AS territory_turnout_percent,
    (
        SELECT count(*)
        FROM anomalies
        WHERE
            anomalies.area_id = counts.area_id
            AND anomalies.election_id = counts.election_id
            AND anomalies.round = counts.round
    ) AS anomalies,
    counts.source_id,
    whole.source_id AS territory_source_id
FROM ballot_counts AS counts
JOIN elections ON elections.id = counts.election_id
JOIN rounds ON rounds.election_id = counts.election_id AND rounds.round = counts.round
LEFT JOIN ballot_counts AS whole
    ON whole.election_id = counts.election_id
    AND whole.round = counts.round
    AND whole.area_id = 'nc'
    AND counts.area_id <> 'nc'
WHERE counts.area_id = :id
ORDER BY rounds.polling_date DESC, rounds.round DESC, elections.id
