"""A file to a document: by its looks it is a web page, Markdown, wiki-like text or plain press text."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

from etl.documents import markdown, page, press, wiki
from etl.documents.document import Document, require_past
from etl.documents.language import language_of
from etl.documents.text import Text, read

HTML = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div)\b", re.IGNORECASE | re.DOTALL)
MARKDOWN = re.compile(r"---[ \t]*\r?\n|#{1,2} \S|.*?\n#{1,3} \S", re.DOTALL)
WIKI = re.compile(r"\s*(?:=[^=\n]+=[ \t]*\r?$|\{\{)|(?:.*\n)*?(?:==[^=\n]+==[ \t]*\r?$|\[\[[^\]\n]+\]\])", re.MULTILINE)
HEAD = 20_000
READERS: dict[str, Callable[[Document], None]] = {
    "html": markdown.read,
    "markdown": markdown.read,
    "wiki": wiki.read,
    "plain": press.read,
}


def document_of(path: Path, today: date | None = None) -> Document:
    """The document in a file; raises SeedError where it is none, or comes from the future."""
    source = read(path)
    layout = layout_of(source)
    text = page.markdown(source) if layout == "html" else source.characters
    document = Document(source, layout, "encyclopedia" if layout == "wiki" else "press", text)
    READERS[layout](document)
    document.language = document.language or language_of(" ".join(one.text for one in document.own()))
    require_past(document, today or date.today())
    return document


def layout_of(source: Text) -> str:
    """html, markdown, wiki or plain."""
    head = source.characters[:HEAD]
    if HTML.match(head):
        return "html"
    if source.path.suffix.lower() == ".md" or MARKDOWN.match(head):
        return "markdown"
    return "wiki" if WIKI.match(head) else "plain"
