-- Source: Willy Gatuhau à la tête de la mairie de Païta, La 1ère, https://la1ere.francetvinfo.fr/nouvellecaledonie/province-sud/paita/willy-gatuhau-tete-mairie-paita-850250.html
-- Who was mayor of Païta on 4 October 2020?
SELECT person, start_date, end_date, status
FROM office_holders
WHERE office_fr = 'Maire de Païta' AND start_date <= '2020-10-04' AND end_date >= '2020-10-04'
