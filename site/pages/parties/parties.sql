-- Parties and alliances by name, with their people and their seats at the latest provincial elections.
-- facets: bloc, life
WITH won AS (
    SELECT
        candidacies.party_id,
        sum(seats.seats) FILTER (WHERE seats.institution_id <> 'congres-nc') AS provincial_seats,
        sum(seats.seats) FILTER (WHERE seats.institution_id = 'congres-nc') AS congress_seats
    FROM latest_provincial
    JOIN contests ON contests.election_id = latest_provincial.election_id
    JOIN candidacies ON candidacies.contest_id = contests.id
    JOIN seats ON seats.candidacy_id = candidacies.id
    GROUP BY candidacies.party_id
)
SELECT
    parties.id,
    parties.short_name,
    parties.name AS name_fr,
    ifnull(parties.name_en, parties.name) AS name_en,
    blocs.id AS bloc,
    blocs.name_fr AS bloc_fr,
    blocs.name_en AS bloc_en,
    parties.founded,
    parties.dissolved,
    iif(parties.dissolved IS NULL, 'no end recorded', 'no longer exists') AS life,
    (
        SELECT count(*)
        FROM (
            SELECT person_id
            FROM party_memberships INDEXED BY party_memberships_by_party
            WHERE party_memberships.party_id = parties.id
            UNION
            SELECT person_id
            FROM terms INDEXED BY terms_by_party
            WHERE terms.party_id = parties.id
        )
    ) AS people,
    won.provincial_seats,
    won.congress_seats,
    (SELECT election_id FROM latest_provincial) AS election_id,
    parties.source_id
FROM parties
LEFT JOIN blocs ON blocs.id = parties.bloc_id
LEFT JOIN won ON won.party_id = parties.id
-- Without the article, and with accents as plain letters.
ORDER BY
    replace(
        CASE
            WHEN parties.name GLOB 'L[''’]*' THEN substr(parties.name, 3)
            WHEN parties.name GLOB 'L[ea] *' THEN substr(parties.name, 4)
            WHEN parties.name GLOB 'Les *' THEN substr(parties.name, 5)
            ELSE parties.name
        END,
        'É',
        'E'
    ) COLLATE NOCASE
