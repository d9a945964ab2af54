-- How many elections of each kind there are, over which years, and those with complete figures at the finest level that the kind has.
SELECT kind, elections, first_year, last_year, finest_level, finest_years
FROM election_kinds
ORDER BY elections DESC, kind
