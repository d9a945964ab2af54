"""What a page prints around an article: share buttons, teasers of other articles, comments."""

import re
from collections.abc import Sequence

from etl.documents.blocks import Span
from etl.documents.document import Document

BODY = 200
POINTER = re.compile(
    r"(?:>>|»\s*(?:lire|voir)|➜|→|(?:à )?(?:lire|voir|écouter)(?: et \w+)? (?:aussi|également)|read (?:also"
    r"|more)|also read|see also"
    r"|sur le même sujet|pour aller plus loin)\s*(?P<rest>.*)",
    re.I,
)
FOOT = re.compile(
    r"(?:partager(?: (?:cet article|sur .{1,40}))?|share(?: this(?: article| story)?)?|(?:dans"
    r"|sur) la même thématique"
    r"|(?:les )?plus lus|à la une|related (?:articles|stories)|most read|commentaires|comments|newsletter"
    r"|(?:sur|dans) le même (?:sujet|dossier)|articles liés|tags|mots[- ]clés)\s*:?",
    re.I,
)
SHORT = 160


def without_asides(document: Document, blocks: Sequence[Span]) -> list[Span]:
    """Sets aside what is not the article; what is left."""
    foot = first_of_foot(blocks)
    document.aside.extend(blocks[foot:])
    left = []
    for number, block in enumerate(blocks[:foot]):
        if is_aside(blocks, number):
            document.aside.append(block)
        else:
            left.append(block)
    document.aside.sort(key=lambda one: one.start)
    return left


def first_of_foot(blocks: Sequence[Span]) -> int:
    """Number of the block with which the foot of the page begins, after some of the article."""
    has_body = False
    for number, block in enumerate(blocks):
        if has_body and FOOT.fullmatch(block.text):
            return number
        has_body = has_body or len(block.text) >= BODY
    return len(blocks)


def is_aside(blocks: Sequence[Span], number: int) -> bool:
    """Whether a block leads elsewhere, or is the title below a line that does."""
    text = blocks[number].text
    if len(text) > BODY:
        return False
    if POINTER.match(text) or FOOT.fullmatch(text):
        return True
    before = POINTER.fullmatch(blocks[number - 1].text) if number else None
    return before is not None and not before["rest"].strip(" :>") and len(text) <= SHORT and text[-1:] not in ".…"
