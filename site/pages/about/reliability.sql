-- Documents by what they are worth: primary (official), secondary (press, studies), tertiary (open encyclopedias, copies).
SELECT reliability, count(*) AS sources
FROM sources
GROUP BY reliability
ORDER BY reliability
