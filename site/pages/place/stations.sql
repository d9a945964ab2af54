-- Polling stations of the place at the latest vote for which they are held, lowest turnout first.
WITH inside (commune_id, province_id) AS (
    SELECT id, NULL FROM areas WHERE id = :id AND kind = 'commune'
    UNION ALL
    SELECT id, parent_id FROM areas WHERE parent_id = :id AND kind = 'commune'
    UNION ALL
    SELECT parts.parent_id, area_members.area_id
    FROM area_members
    JOIN areas AS parts ON parts.id = area_members.member_id AND parts.kind = 'commune_part'
    WHERE area_members.area_id = :id OR area_members.member_id = :id
    UNION ALL
    SELECT communes.id, NULL
    FROM areas AS provinces
    JOIN areas AS communes ON communes.parent_id = provinces.id AND communes.kind = 'commune'
    WHERE provinces.parent_id = :id
    UNION ALL
    SELECT communes.id, NULL
    FROM area_members
    JOIN areas AS communes ON communes.id = area_members.member_id AND communes.kind = 'commune'
    WHERE area_members.area_id = :id
),
latest (election_id, polling_date) AS (
    SELECT rounds.election_id, rounds.polling_date
    FROM (
        SELECT DISTINCT polling_stations.election_id
        FROM (SELECT commune_id FROM inside ORDER BY commune_id LIMIT 1) AS first
        JOIN polling_stations ON polling_stations.commune_id = first.commune_id
    ) AS held
    JOIN rounds ON rounds.election_id = held.election_id AND rounds.round = 1
    ORDER BY rounds.polling_date DESC
    LIMIT 1
)
SELECT
    stations.id,
    stations.number,
    stations.name,
    communes.id AS commune_id,
    communes.name AS commune_fr,
    communes.name_en AS commune_en,
    stations.latitude,
    stations.longitude,
    stations.election_id,
    elections.title_fr,
    elections.title_en,
    latest.polling_date,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    counts.source_id
FROM latest
JOIN elections ON elections.id = latest.election_id
JOIN inside
JOIN areas AS communes ON communes.id = inside.commune_id
JOIN polling_stations AS stations
    ON stations.election_id = latest.election_id AND stations.commune_id = inside.commune_id
JOIN station_ballot_counts AS counts ON counts.polling_station_id = stations.id AND counts.round = 1
WHERE inside.province_id IS NULL OR stations.province_id = inside.province_id
ORDER BY turnout_percent IS NULL, turnout_percent, stations.id
