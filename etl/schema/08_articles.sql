CREATE TABLE topics -- One row per subject by which articles are grouped.
(
    -- Slug of the subject.
    id TEXT PRIMARY KEY NOT NULL,
    -- Name, in English.
    name_en TEXT NOT NULL,
    -- Name, in French.
    name_fr TEXT NOT NULL
) STRICT;

CREATE TABLE articles -- One row per article or page about New Caledonia politics; title, publisher, date and address are in sources.
(
    -- Slug of the article, the same as its source.
    id TEXT PRIMARY KEY NOT NULL REFERENCES sources (id),
    -- Who signs it; NULL where nobody does or the name was not seen.
    author TEXT,
    -- press, encyclopedia, official or analysis.
    kind TEXT NOT NULL,
    -- Main subject.
    topic TEXT NOT NULL REFERENCES topics (id),
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

CREATE TABLE claim_properties -- One row per property that a claim may state: what it means, what narrows it, and whether the record can judge it.
(
    -- Slug of the property.
    id TEXT PRIMARY KEY NOT NULL,
    -- Meaning, in English.
    meaning TEXT NOT NULL,
    -- Meaning, in French.
    meaning_fr TEXT NOT NULL,
    -- What the value is, as in claims.
    value_kind TEXT NOT NULL,
    -- Rule that compares it with the record (see claim_verdicts); NULL where the record cannot judge it.
    rule TEXT,
    -- 1 where the same thing has one value only, so that two values disagree; 0 where several can be true (offices held, parties, statements).
    is_single INTEGER NOT NULL CHECK (is_single IN (0, 1)),
    -- 1 where it is said by somebody and cannot be a fact: an opinion, an intention, an allegation.
    is_judgement INTEGER NOT NULL CHECK (is_judgement IN (0, 1)),
    -- Scope columns of claims that it may use, without scope_ and _id, separated by spaces.
    scopes TEXT,
    -- Those that it must use; election and event are given where the claim is about one.
    needed_scopes TEXT,
    -- What each scope column means for it.
    scope TEXT,
    CONSTRAINT property_value_kind_is_known CHECK (
        value_kind IN ('number', 'date', 'person', 'party', 'office', 'area', 'election', 'bloc', 'text-in-own-words')
    ),
    CONSTRAINT judgements_have_no_rule CHECK (is_judgement = 0 OR rule IS NULL)
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
    -- What is stated of it; the scope columns say where, in which round, at which election.
    property TEXT NOT NULL REFERENCES claim_properties (id),
    -- Value stated.
    value TEXT NOT NULL,
    -- What the value is: number, date, person, party, office, area, election, bloc, or text in our own words.
    value_kind TEXT NOT NULL,
    -- Who says it in the article; NULL where the article says it itself.
    stated_by TEXT,
    -- The statement in our own words, in English.
    paraphrase_en TEXT NOT NULL,
    -- high (plainly stated), medium (understood from the text) or low (an allegation or a judgement: said by somebody).
    confidence TEXT NOT NULL,
    -- 1 where the article gives a round number, or says about, close to, more than; compared as far as its last digit that is not zero.
    is_approximate INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
    -- Election that the statement bears on; NULL where it is the subject.
    scope_election_id TEXT REFERENCES elections (id),
    -- Round of the election, or ballot of an assembly.
    scope_round INTEGER,
    -- Area that the statement bears on.
    scope_area_id TEXT REFERENCES areas (id),
    -- Office that the statement bears on.
    scope_office_id TEXT REFERENCES offices (id),
    -- Party that the statement bears on.
    scope_party_id TEXT REFERENCES parties (id),
    -- Assembly or other body that the statement bears on.
    scope_institution_id TEXT REFERENCES institutions (id),
    -- Side on independence that the statement bears on; a classification made by others (see blocs).
    scope_bloc_id TEXT REFERENCES blocs (id),
    -- List, candidate or answer that the statement bears on.
    scope_candidacy_id TEXT REFERENCES candidacies (id),
    -- Event that the statement bears on; NULL where it is the subject.
    scope_event_id TEXT REFERENCES events (id),
    -- Day, month or year for which it is stated, where that matters (an age, a toll).
    scope_date TEXT,
    -- What else narrows the statement, in a few words of our own (provisional, at 17:00); such a claim is not compared with the record.
    scope_text TEXT,
    UNIQUE (article_id, position),
    CONSTRAINT claim_id_is_article_and_position CHECK (id = article_id || '.' || position),
    CONSTRAINT subject_kind_is_known CHECK (
        subject_kind IN ('person', 'party', 'office', 'institution', 'area', 'election', 'event')
    ),
    CONSTRAINT value_kind_is_known CHECK (
        value_kind IN ('number', 'date', 'person', 'party', 'office', 'area', 'election', 'bloc', 'text-in-own-words')
    ),
    CONSTRAINT claim_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low')),
    CONSTRAINT only_numbers_are_approximate CHECK (is_approximate = 0 OR value_kind = 'number'),
    CONSTRAINT scope_round_is_known CHECK (scope_round BETWEEN 1 AND 3),
    CONSTRAINT scope_candidacy_stands_in_the_election CHECK (
        scope_candidacy_id GLOB coalesce(scope_election_id, iif(subject_kind = 'election', subject_id, '')) || '.?*'
    )
) STRICT;

CREATE TABLE claim_topics -- One row per question on which articles are set side by side although they state different properties.
(
    -- Slug of the question.
    id TEXT PRIMARY KEY NOT NULL,
    -- The question, in English.
    title_en TEXT NOT NULL,
    -- The question, in French.
    title_fr TEXT NOT NULL,
    -- Why the statements differ, as far as it is known, in English.
    note_en TEXT NOT NULL,
    -- The same in French.
    note_fr TEXT NOT NULL
) STRICT;

CREATE TABLE claim_topic_claims -- One row per question and claim that bears on it.
(
    -- Question.
    topic_id TEXT NOT NULL REFERENCES claim_topics (id),
    -- Claim.
    claim_id TEXT NOT NULL REFERENCES claims (id),
    PRIMARY KEY (topic_id, claim_id)
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
