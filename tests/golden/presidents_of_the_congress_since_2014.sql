-- Source: List of Presidents of the Congress of New Caledonia, Wikipedia, https://en.wikipedia.org/wiki/List_of_Presidents_of_the_Congress_of_New_Caledonia
-- Also: La présidence du Congrès revient pour la première fois à une femme, La 1ère, https://la1ere.francetvinfo.fr/nouvellecaledonie/en-pleine-crise-caledonienne-la-presidence-du-congres-revient-pour-la-premiere-fois-a-une-femme-l-elue-eveil-oceanien-veylma-falaeo-portee-par-le-vote-non-independantiste-1517342.html
-- Who has presided over the Congress since the election of 2014?
SELECT person, start_date, end_date
FROM office_holders
WHERE office_id = 'president-congres' AND start_date >= '2014-05-11'
ORDER BY start_date
