-- The latest provincial election: its turnout, that of the one before, and how many seats follow from the votes.
SELECT
    elections.id AS election_id,
    elections.title_fr,
    elections.title_en,
    latest_provincial.polling_date,
    counts.registered,
    counts.voters,
    round(100.0 * counts.voters / nullif(counts.registered, 0), 4) AS turnout_percent,
    counts.source_id,
    latest_provincial.previous_election_id,
    (
        SELECT substr(min(polling_date), 1, 4) FROM rounds WHERE election_id = latest_provincial.previous_election_id
    ) AS previous_year,
    before.registered AS previous_registered,
    before.voters AS previous_voters,
    round(100.0 * before.voters / nullif(before.registered, 0), 4) AS previous_turnout_percent,
    before.source_id AS previous_source_id,
    count(audits.candidacy_id) AS audited_lists,
    sum(audits.official_seats) AS audited_seats,
    sum(audits.agrees) AS agreeing_lists
FROM latest_provincial
CROSS JOIN elections ON elections.id = latest_provincial.election_id
JOIN ballot_counts AS counts
    ON counts.election_id = elections.id AND counts.round = 1 AND counts.area_id = latest_provincial.area_id
LEFT JOIN ballot_counts AS before
    ON before.election_id = latest_provincial.previous_election_id
    AND before.round = 1
    AND before.area_id = latest_provincial.area_id
LEFT JOIN contests ON contests.election_id = elections.id
LEFT JOIN candidacies ON candidacies.contest_id = contests.id
LEFT JOIN seat_audits AS audits
    ON audits.candidacy_id = candidacies.id
    AND (SELECT area_id FROM institutions WHERE institutions.id = audits.institution_id) = contests.area_id
GROUP BY latest_provincial.election_id
