"""Text made ready for a page."""

import json
import re
from typing import Any

from markupsafe import Markup, escape

from etl.site.language import gettext, is_translated

NARROW = "\N{NARROW NO-BREAK SPACE}"


def json_ld(value: Any) -> Markup:
    """A value as JSON-LD inside a script element: no sign in it can end the element."""
    text = json.dumps(value, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def typographic(text: str) -> str:
    """French text with narrow spaces that do not break before high punctuation."""
    return re.sub(r"[  ]([;?!:»])", NARROW + r"\1", text).replace("« ", f"«{NARROW}")


def said(remark: str | None) -> Markup:
    """A remark of the database, which is kept in English, in the language of the reader; marked where it is not."""
    if not remark:
        return Markup()
    if is_translated(remark):
        return escape(gettext(remark))
    return Markup('<span lang="en">{}</span>').format(remark)
