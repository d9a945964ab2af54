CREATE TABLE publishers -- One row per organisation or person that publishes sources.
(
    -- Slug of the publisher.
    id TEXT PRIMARY KEY NOT NULL,
    -- Name as the publisher writes it.
    name TEXT NOT NULL,
    -- What it is: press, dataset, state, territory, blog, encyclopedia, academic, party or international.
    kind TEXT NOT NULL,
    -- Country of the publisher, ISO 3166-1 alpha-2; NULL where it has none.
    country TEXT,
    -- Address of its home page.
    homepage TEXT,
    CONSTRAINT publisher_kind_is_known CHECK (
        kind IN ('press', 'dataset', 'state', 'territory', 'blog', 'encyclopedia', 'academic', 'party', 'international')
    )
) STRICT;

CREATE TABLE sources -- One row per document that a fact rests on: the original document, never a mirror of it.
(
    -- Slug of the document; equal to articles.id where the document is also an article.
    id TEXT PRIMARY KEY NOT NULL,
    -- Who publishes it; for a copied official file, who keeps the copy.
    publisher_id TEXT NOT NULL REFERENCES publishers (id),
    -- What it is: press, encyclopedia, dataset, official, blog, law, academic, party or analysis.
    kind TEXT NOT NULL,
    -- Title as published.
    title TEXT NOT NULL,
    -- Address of the original document.
    url TEXT NOT NULL,
    -- Date of publication, as far as it is known (YYYY, YYYY-MM or YYYY-MM-DD).
    published_on TEXT,
    -- Language of the document, ISO 639-1.
    language TEXT NOT NULL,
    -- Licence of the document; NULL where it states none.
    licence TEXT,
    -- primary (official text or figures, or a plain copy), secondary (press, studies, reworked data) or tertiary (open encyclopedias, copies of uncertain origin).
    reliability TEXT NOT NULL,
    -- Doubts about the document and how it was read; "Junk" marks a copy of unknown or unusable origin.
    note TEXT,
    CONSTRAINT source_kind_is_known CHECK (
        kind IN ('press', 'encyclopedia', 'dataset', 'official', 'blog', 'law', 'academic', 'party', 'analysis')
    ),
    CONSTRAINT reliability_is_known CHECK (reliability IN ('primary', 'secondary', 'tertiary')),
    CONSTRAINT source_url_is_an_address CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
) STRICT;

CREATE TABLE better_sources -- One row per fact whose source is weak and for which a better document is proposed but not yet compared.
(
    -- Table of the fact.
    table_name TEXT NOT NULL,
    -- Primary key of the fact, its parts joined by commas.
    row_key TEXT NOT NULL,
    -- Source that the fact rests on today.
    source_id TEXT NOT NULL REFERENCES sources (id),
    -- Source proposed in its place.
    better_source_id TEXT NOT NULL REFERENCES sources (id),
    PRIMARY KEY (table_name, row_key, better_source_id),
    CONSTRAINT better_source_is_another CHECK (better_source_id <> source_id)
) STRICT;
