"""A document in lines that a person reads beside the text."""

from collections.abc import Iterator

from etl.documents.blocks import Span
from etl.documents.document import Document
from etl.documents.wiki import groups

EXCERPT = 72
NONE = "none"


def described(document: Document) -> Iterator[str]:
    """What was understood, a line at a time; offsets are those of the text that `text_of` prints."""
    yield from about(document)
    for one in document.sections:
        yield f"section      {place(one.heading)} {'=' * one.level} {one.heading.text}"
    for paragraph in document.paragraphs:
        yield f"paragraph    {place(paragraph)} {excerpt(paragraph.text)}"
    for group, fields in groups(document):
        yield f"infobox      {group}"
        for one_field in fields:
            yield f"  {one_field.key:<18} {place(one_field.value)} {one_field.value.text}"
    for aside in document.aside:
        yield f"set aside    {place(aside)} {excerpt(aside.text)}"


def about(document: Document) -> Iterator[str]:
    """What the document says of itself; what it does not say is none."""
    yield f"file         {document.source.path}"
    yield f"sha256       {document.source.sha256}"
    yield f"characters   {len(document.text)}" + (" (of the text extracted)" if document.layout == "html" else "")
    yield f"layout       {document.layout}, {document.source.encoding}"
    yield f"kind         {document.kind}"
    yield f"language     {document.language or NONE}"
    yield f"title        {located(document.title)}"
    yield f"kicker       {located(document.kicker)}"
    yield f"author       {document.author or NONE}"
    yield f"published    {document.published or NONE}"
    yield f"updated      {document.updated or NONE}"
    yield f"reading time {f'{document.minutes} min' if document.minutes is not None else NONE}"


def located(one: Span | None) -> str:
    """A span with its offsets, or none."""
    return f"{place(one)} {one.text}" if one else NONE


def place(one: Span) -> str:
    """The offsets of a span."""
    return f"[{one.start}-{one.end}]"


def excerpt(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1] + "…"
