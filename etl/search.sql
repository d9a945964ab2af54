CREATE TABLE search_entries -- One row per person, party, office, institution, area, election, list, article or event that can be searched for.
(
    -- person, party, office, institution, area, election, list, article or event.
    kind TEXT NOT NULL,
    -- Its id in the table of that kind.
    entity_id TEXT NOT NULL,
    -- Name or title, as shown.
    title TEXT NOT NULL,
    -- Other names under which it is met.
    other_names TEXT NOT NULL,
    -- What it is, in French and English.
    description TEXT NOT NULL,
    PRIMARY KEY (kind, entity_id)
) STRICT;

INSERT INTO search_entries
SELECT
    'person',
    people.id,
    people.name,
    (
        SELECT ifnull(group_concat(name, ', '), '')
        FROM (SELECT name FROM person_names WHERE person_id = people.id AND name <> people.name ORDER BY rowid)
    ),
    ifnull(description_fr, '') || ' / ' || ifnull(description_en, '')
FROM people
ORDER BY people.id;

INSERT INTO search_entries
SELECT 'party', id, name, ifnull(short_name, '') || ' ' || ifnull(name_en, ''), 'Parti / Party'
FROM parties
ORDER BY id;

INSERT INTO search_entries
SELECT 'office', id, title_fr, title_en, 'Fonction / Office'
FROM offices
ORDER BY id;

INSERT INTO search_entries
SELECT 'institution', id, name, name_en, 'Institution / Institution'
FROM institutions
ORDER BY id;

INSERT INTO search_entries
SELECT 'area', id, name, name_en, 'Lieu / Place'
FROM areas
ORDER BY id;

INSERT INTO search_entries
SELECT 'election', id, title_fr, title_en, 'Scrutin / Vote'
FROM elections
ORDER BY id;

INSERT INTO search_entries
SELECT
    'list',
    candidacies.id,
    candidacies.label,
    ifnull(candidacies.nuance, '') || ' ' || ifnull(people.name, ''),
    elections.title_fr || ' / ' || elections.title_en || ' (' || areas.name || ')'
FROM candidacies
JOIN contests ON contests.id = candidacies.contest_id
JOIN elections ON elections.id = contests.election_id
JOIN areas ON areas.id = contests.area_id
LEFT JOIN people ON people.id = candidacies.lead_person_id
WHERE elections.kind <> 'referendum'
ORDER BY candidacies.id;

INSERT INTO search_entries
SELECT
    'article',
    articles.id,
    sources.title,
    (
        SELECT ifnull(group_concat(name, ', '), '')
        FROM (
            SELECT person_names.name
            FROM article_people
            JOIN person_names ON person_names.person_id = article_people.person_id
            WHERE article_people.article_id = articles.id
            ORDER BY person_names.rowid
        )
    ),
    articles.summary_fr || ' / ' || articles.summary_en
FROM articles
JOIN sources ON sources.id = articles.id
ORDER BY articles.id;

INSERT INTO search_entries
SELECT 'event', id, title_fr, title_en, start_date
FROM events
ORDER BY id;

-- Accents and case do not matter; words are not stemmed, since most are names.
CREATE VIRTUAL TABLE search_entries_fts USING fts5 (
    title, other_names, description,
    content = 'search_entries',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
INSERT INTO search_entries_fts (search_entries_fts) VALUES ('rebuild');
INSERT INTO search_entries_fts (search_entries_fts) VALUES ('optimize');
