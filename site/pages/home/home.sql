-- What the database holds, in counts, and which release it is.
SELECT
    (SELECT value FROM build WHERE "key" = 'release') AS release,
    (SELECT value FROM build WHERE "key" = 'commit') AS built_from,
    (SELECT count(*) FROM people) AS people,
    (SELECT count(*) FROM terms) AS terms,
    (SELECT sum(elections) FROM election_kinds) AS elections,
    (SELECT sum(elections_by_station) FROM election_kinds) AS elections_by_station,
    (SELECT min(first_year) FROM election_kinds) AS first_year,
    (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM sources) AS sources
