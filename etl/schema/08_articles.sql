CREATE TABLE articles -- One row per article or page about New Caledonia politics; title, publisher, date and address are in sources.
(
    -- Slug of the article, the same as its source.
    id TEXT PRIMARY KEY NOT NULL REFERENCES sources (id),
    -- Who signs it; NULL where nobody does or the name was not seen.
    author TEXT,
    -- press, encyclopedia, official or analysis.
    kind TEXT NOT NULL,
    -- Main subject, as a slug.
    topic TEXT NOT NULL,
    -- What it says, in our own words, in French.
    summary_fr TEXT NOT NULL,
    -- What it says, in our own words, in English.
    summary_en TEXT NOT NULL,
    -- Event that it tells.
    event_id TEXT REFERENCES events (id),
    -- Where the headline was read: page, or url-slug where it was rebuilt from the address.
    title_basis TEXT NOT NULL,
    -- Where the date was read: page, url, stored-copy, listing, document, inferred-from-text, or none.
    date_basis TEXT NOT NULL,
    -- Address of the copy that was read, where it is not the publisher's page.
    seen_at TEXT,
    -- SHA-256 of the text that was read; NULL where no text was kept.
    sha256 TEXT CHECK (length(sha256) = 64),
    -- Length of the text that was read, in characters.
    characters INTEGER CHECK (characters > 0),
    CONSTRAINT article_kind_is_known CHECK (kind IN ('press', 'encyclopedia', 'official', 'analysis')),
    CONSTRAINT title_basis_is_known CHECK (title_basis IN ('page', 'url-slug')),
    CONSTRAINT date_basis_is_known CHECK (
        date_basis IN ('page', 'url', 'stored-copy', 'listing', 'document', 'inferred-from-text', 'none')
    ),
    CONSTRAINT text_hash_and_length_come_together CHECK ((sha256 IS NULL) = (characters IS NULL))
) STRICT;

CREATE TABLE article_people -- One row per person whom an article is about.
(
    -- Article.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- Person.
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (article_id, person_id)
) STRICT;

CREATE TABLE article_parties -- One row per party that an article is about.
(
    -- Article.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- Party.
    party_id TEXT NOT NULL REFERENCES parties (id),
    PRIMARY KEY (article_id, party_id)
) STRICT;

CREATE TABLE article_offices -- One row per office that an article is about.
(
    -- Article.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- Office.
    office_id TEXT NOT NULL REFERENCES offices (id),
    PRIMARY KEY (article_id, office_id)
) STRICT;

CREATE TABLE article_elections -- One row per election that an article is about.
(
    -- Article.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- Election.
    election_id TEXT NOT NULL REFERENCES elections (id),
    PRIMARY KEY (article_id, election_id)
) STRICT;

CREATE TABLE article_areas -- One row per area that an article is about.
(
    -- Article.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- Area.
    area_id TEXT NOT NULL REFERENCES areas (id),
    PRIMARY KEY (article_id, area_id)
) STRICT;

CREATE TABLE claims -- One row per statement of an article that can be checked, in our own words.
(
    -- Article and position.
    id TEXT PRIMARY KEY NOT NULL,
    -- Article that says it.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- Order in the article.
    position INTEGER NOT NULL CHECK (position >= 1),
    -- What the statement is about: person, party, office, institution, area, election or event.
    subject_kind TEXT NOT NULL,
    -- Its id in the table of that kind.
    subject_id TEXT NOT NULL,
    -- What is stated of it; after a colon, where, in which round or at which election.
    property TEXT NOT NULL,
    -- Value stated.
    value TEXT NOT NULL,
    -- What the value is: number, date, person, party, office, or text in our own words.
    value_kind TEXT NOT NULL,
    -- Who says it in the article; NULL where the article says it itself.
    stated_by TEXT,
    -- The statement in our own words, in English.
    paraphrase_en TEXT NOT NULL,
    -- high (plainly stated), medium (understood from the text) or low (an allegation or a judgement: said by somebody).
    confidence TEXT NOT NULL,
    UNIQUE (article_id, position),
    CONSTRAINT claim_id_is_article_and_position CHECK (id = article_id || '.' || position),
    CONSTRAINT subject_kind_is_known CHECK (
        subject_kind IN ('person', 'party', 'office', 'institution', 'area', 'election', 'event')
    ),
    CONSTRAINT value_kind_is_known CHECK (
        value_kind IN ('number', 'date', 'person', 'party', 'office', 'text-in-own-words')
    ),
    CONSTRAINT claim_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low'))
) STRICT;

CREATE TABLE mentions -- One row per place in the text of a document where an entity is named; filled only by those who have the texts.
(
    -- Article.
    article_id TEXT NOT NULL REFERENCES articles (id),
    -- person, party, office, institution or area.
    entity_kind TEXT NOT NULL,
    -- Its id in the table of that kind.
    entity_id TEXT NOT NULL,
    -- Characters as they stand in the text.
    surface TEXT NOT NULL,
    -- Offset of the first character, counted from 0 in the decoded text.
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    -- Offset after the last character.
    "end" INTEGER NOT NULL,
    PRIMARY KEY (article_id, "start"),
    CONSTRAINT entity_kind_is_known CHECK (entity_kind IN ('person', 'party', 'office', 'institution', 'area')),
    CONSTRAINT mention_spans_its_surface CHECK ("end" - "start" = length(surface))
) STRICT;
