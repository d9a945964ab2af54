-- Elections, latest first: turnout of the first round, the finest level held, and contradictions (who or what came first: outcomes).
-- facets: kind, decade
SELECT
    elections.id,
    elections.title_fr,
    elections.title_en,
    elections.kind,
    CASE elections.kind
        WHEN 'provincial' THEN 'Provinciales' WHEN 'referendum' THEN 'Référendums' WHEN 'legislative' THEN 'Législatives'
        WHEN 'presidential' THEN 'Présidentielles' WHEN 'european' THEN 'Européennes'
        WHEN 'municipal' THEN 'Municipales' WHEN 'senatorial' THEN 'Sénatoriales'
    END AS kind_fr,
    CASE elections.kind
        WHEN 'provincial' THEN 'Provincial' WHEN 'referendum' THEN 'Referendums' WHEN 'legislative' THEN 'Legislative'
        WHEN 'presidential' THEN 'Presidential' WHEN 'european' THEN 'European'
        WHEN 'municipal' THEN 'Municipal' WHEN 'senatorial' THEN 'Senate'
    END AS kind_en,
    substr(first.polling_date, 1, 3) || '0' AS decade,
    'années ' || substr(first.polling_date, 1, 3) || '0' AS decade_fr,
    substr(first.polling_date, 1, 3) || '0s' AS decade_en,
    first.polling_date AS first_date,
    second.polling_date AS second_date,
    turnout.registered,
    turnout.voters,
    round(100.0 * turnout.voters / nullif(turnout.registered, 0), 4) AS turnout_percent,
    turnout.parts AS turnout_parts,
    (SELECT count(*) FROM contests WHERE contests.election_id = elections.id) AS contests,
    CASE
        WHEN EXISTS (SELECT 1 FROM polling_stations WHERE polling_stations.election_id = elections.id) THEN 'polling_station'
        ELSE (
            SELECT areas.kind
            FROM ballot_counts
            JOIN areas ON areas.id = ballot_counts.area_id
            WHERE ballot_counts.election_id = elections.id
            ORDER BY CASE areas.kind WHEN 'commune' THEN 1 WHEN 'constituency' THEN 2 WHEN 'province' THEN 3 ELSE 4 END
            LIMIT 1
        )
    END AS finest_level,
    (SELECT count(*) FROM anomalies WHERE anomalies.election_id = elections.id) AS anomalies,
    turnout.source_id
FROM elections
JOIN rounds AS first ON first.election_id = elections.id AND first.round = 1
LEFT JOIN rounds AS second ON second.election_id = elections.id AND second.round = 2
LEFT JOIN (
    SELECT election_id, registered, voters, 1 AS parts, source_id
    FROM ballot_counts
    WHERE round = 1 AND area_id = 'nc'
    UNION ALL
    SELECT
        contests.election_id,
        iif(count(registered) = count(*), sum(registered), NULL),
        iif(count(voters) = count(*), sum(voters), NULL),
        count(*),
        min(counts.source_id)
    FROM contests
    JOIN elections ON elections.id = contests.election_id AND elections.kind IN ('legislative', 'municipal')
    JOIN ballot_counts AS counts
        ON counts.election_id = contests.election_id AND counts.round = 1 AND counts.area_id = contests.area_id
    GROUP BY contests.election_id
) AS turnout ON turnout.election_id = elections.id
ORDER BY first.polling_date DESC, elections.id
