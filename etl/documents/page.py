"""A saved web page to Markdown: the article without menus, scripts and adverts, as trafilatura finds it."""

from etl.documents.text import Text
from etl.errors import SeedError


def markdown(source: Text) -> str:
    """The article of a page, with title, author and date as front matter; raises SeedError where it holds none."""
    from trafilatura import extract  # noqa: PLC0415 (a fifth of a second, which only web pages need)

    text = extract(
        source.characters, output_format="markdown", with_metadata=True, include_comments=False, deduplicate=False
    )
    if not text or not text.strip():
        raise SeedError(source.path, "found no article in this page; expected one with a few paragraphs of text")
    return str(text)
