-- Where the members elected on a candidacy are known, there are as many as its seats, and each is on it as elected.
SELECT
    'mandates' AS table_name,
    min(mandates.rowid) AS row_id,
    count(*) = seats.seats AND count(*) = total(candidates.is_elected) AS holds,
    format('%d members, %d of them elected on %s; %d seats in %s', count(*), total(candidates.is_elected), mandates.candidacy_id, seats.seats, mandates.institution_id) AS problem
FROM mandates
LEFT JOIN seats
    ON seats.candidacy_id = mandates.candidacy_id AND seats.institution_id = mandates.institution_id
LEFT JOIN candidates
    ON candidates.candidacy_id = mandates.candidacy_id AND candidates.person_id = mandates.person_id
GROUP BY mandates.candidacy_id, mandates.institution_id;
