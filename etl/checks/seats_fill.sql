-- The seats won make the seats of the contest.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'seats_fill';
