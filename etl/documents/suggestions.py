"""Claims that a person may accept: what an infobox dates, and sentences with figures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.documents.blocks import Span, span
from etl.documents.dates import date_in
from etl.documents.document import Document, Field
from etl.documents.mentions import Mention
from etl.documents.wiki import groups

COLUMNS = (
    *("id", "article_id", "position", "subject_kind", "subject_id", "property"),
    *("value", "value_kind", "stated_by", "paraphrase_en", "confidence"),
)
SENTENCE = re.compile(r".+?(?:[.!?…](?=[\s»”\"]|\Z)[»”\"\s]*|\Z)", re.DOTALL)
FIGURE = re.compile(r"(?<![\w-])[0-9]+(?:[ \u00a0\u202f,.][0-9]{3})*(?:[.,][0-9]+)?(?:\s?%)?(?![\w-])")
DATED = {"termstart": "term-start", "termend": "term-end"}
HELD = {"predecessor": "predecessor", "successor": "successor", "primeminister": "served-under"}


@dataclass(frozen=True)
class Suggestion:
    """A claim without its paraphrase, and the characters of the text that it rests on."""

    subject: Mention | None
    property: str
    value: str
    value_kind: str
    basis: Span

    def row(self, article_id: str, position: int) -> tuple[str, ...]:
        """The row of claims.csv; property and paraphrase are left for a person where the text cannot tell them."""
        subject = (self.subject.entity_kind, self.subject.entity_id) if self.subject else ("", "")
        head = (f"{article_id}.{position}", article_id, str(position), *subject)
        return (*head, self.property, self.value, self.value_kind, "", "", "medium")


def suggestions(document: Document, mentions: Sequence[Mention]) -> Iterator[Suggestion]:
    """All suggestions for a document, in the order of its text."""
    subject = next((one for one in mentions if one.entity_kind == "person"), None)
    for group, fields in groups(document):
        if group.startswith("office"):
            yield from of_office(fields, subject, mentions)
    for paragraph in document.paragraphs:
        yield from of_sentences(paragraph, mentions)


def of_office(fields: Sequence[Field], subject: Mention | None, mentions: Sequence[Mention]) -> Iterator[Suggestion]:
    """What the fields of one office say of the person whom the infobox is about."""
    office = next(
        (found for one in fields for found in within(one.value, mentions) if found.entity_kind == "office"), None
    )
    if office is None:
        return
    for one in fields:
        key = one.key.lower().replace(" ", "").replace("_", "")
        day = date_in(one.value.text) if key in DATED else None
        if day:
            yield Suggestion(subject, f"{DATED[key]}:{office.entity_id}", day, "date", one.value)
        people = [found for found in within(one.value, mentions) if found.entity_kind == "person"]
        if key in HELD and people:
            yield Suggestion(subject, f"{HELD[key]}:{office.entity_id}", people[0].entity_id, "person", one.value)


def of_sentences(paragraph: Span, mentions: Sequence[Mention]) -> Iterator[Suggestion]:
    """The figures of each sentence, said of whom it names first; dates apart."""
    for match in SENTENCE.finditer(paragraph.text):
        sentence = span(paragraph.text, match.start(), match.end())
        basis = Span(paragraph.start + sentence.start, paragraph.start + sentence.end, sentence.text)
        named = within(basis, mentions)
        subject = next((one for one in named if one.entity_kind == "person"), named[0] if named else None)
        day = date_in(sentence.text)
        if day:
            yield Suggestion(subject, "", day, "date", basis)
        for figure in [] if day else FIGURE.findall(sentence.text):
            yield Suggestion(subject, "", plain(figure), "number", basis)


def plain(figure: str) -> str:
    """A figure as claims hold it: digits and a point, without groups or the sign of per cent."""
    grouped = re.sub(r"(?<=[0-9])[ \u00a0\u202f](?=[0-9]{3})", "", figure.rstrip("% \u00a0\u202f"))
    return grouped.replace(",", ".")


def within(one: Span, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions between two offsets."""
    return [mention for mention in mentions if one.start <= mention.start and mention.end <= one.end]
