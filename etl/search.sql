CREATE TABLE search_entries -- One row per person, party, office, institution, area, election, list, article or event (elections apart) that can be searched for.
(
    -- person, party, office, institution, area, election, list, article or event.
    kind TEXT NOT NULL,
    -- Its id in the table of that kind.
    entity_id TEXT NOT NULL,
    -- Name or title, in French where there are two.
    title TEXT NOT NULL,
    -- Name or title for English readers; the same where there is only one.
    title_en TEXT NOT NULL,
    -- Language of the title, ISO 639-1; NULL for names, and where there are two titles.
    language TEXT,
    -- First day of voting, day of publication, or day of the event, as far as it is known.
    day TEXT,
    -- Other names under which it is met, joined by commas.
    other_names TEXT NOT NULL,
    -- What it is, in French.
    description_fr TEXT NOT NULL,
    -- What it is, in English.
    description_en TEXT NOT NULL,
    PRIMARY KEY (kind, entity_id)
) STRICT;

INSERT INTO search_entries
SELECT
    'person',
    people.id,
    people.name,
    people.name,
    NULL,
    NULL,
    (
        SELECT ifnull(group_concat(name, ', '), '')
        FROM (SELECT name FROM person_names WHERE person_id = people.id AND name <> people.name ORDER BY rowid)
    ),
    ifnull(description_fr, ''),
    ifnull(description_en, '')
FROM people
ORDER BY people.id;

INSERT INTO search_entries
SELECT 'party', id, name, ifnull(name_en, name), NULL, NULL, ltrim(ifnull(short_name, '') || ifnull(', ' || name_en, ''), ', '), '', ''
FROM parties
ORDER BY id;

INSERT INTO search_entries
SELECT
    'office',
    offices.id,
    offices.title_fr,
    offices.title_en,
    NULL,
    NULL,
    offices.title_en || (
        SELECT ifnull(group_concat(', ' || name, ''), '')
        FROM (SELECT name FROM office_names WHERE office_id = offices.id ORDER BY rowid)
    ),
    institutions.name,
    institutions.name_en
FROM offices
JOIN institutions ON institutions.id = offices.institution_id
ORDER BY offices.id;

INSERT INTO search_entries
SELECT 'institution', id, name, name_en, NULL, NULL, name_en, '', ''
FROM institutions
ORDER BY id;

INSERT INTO search_entries
SELECT
    'area',
    areas.id,
    areas.name,
    areas.name_en,
    NULL,
    NULL,
    areas.name_en,
    ifnull(wider.name, ''),
    ifnull(wider.name_en, '')
FROM areas
LEFT JOIN areas AS wider ON wider.id = areas.parent_id
ORDER BY areas.id;

-- An election is also found by the words of its id (provinciales 2026), and a referendum by its other name.
INSERT INTO search_entries
SELECT
    'election',
    elections.id,
    elections.title_fr,
    elections.title_en,
    NULL,
    (SELECT polling_date FROM rounds WHERE election_id = elections.id AND round = 1),
    elections.title_en || ', ' || replace(elections.id, '-', ' ') || iif(elections.kind = 'referendum', ', consultation', ''),
    '',
    ''
FROM elections
ORDER BY elections.id;

INSERT INTO search_entries
SELECT
    'list',
    candidacies.id,
    candidacies.label,
    candidacies.label,
    'fr',
    NULL,
    ltrim(ifnull(candidacies.nuance, '') || ifnull(', ' || people.name, ''), ', '),
    elections.title_fr || ', ' || areas.name,
    elections.title_en || ', ' || areas.name_en
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
    sources.title,
    sources.language,
    sources.published_on,
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
    articles.summary_fr,
    articles.summary_en
FROM articles
JOIN sources ON sources.id = articles.id
ORDER BY articles.id;

-- An event that is an election is found as the election.
INSERT INTO search_entries
SELECT 'event', id, title_fr, title_en, NULL, start_date, title_en, '', ''
FROM events
WHERE id NOT IN (SELECT id FROM elections)
ORDER BY id;

-- Accents and case do not matter; words are not stemmed, since most are names.
CREATE VIRTUAL TABLE search_entries_fts USING fts5 (
    title, other_names, description_fr, description_en,
    content = 'search_entries',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
INSERT INTO search_entries_fts (search_entries_fts) VALUES ('rebuild');
INSERT INTO search_entries_fts (search_entries_fts) VALUES ('optimize');
