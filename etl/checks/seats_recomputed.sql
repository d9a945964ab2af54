-- The seats recomputed from the votes by the rules of the law are the official ones.
SELECT table_name, row_id, holds, problem
FROM judged
WHERE rule = 'seats_recomputed';
