"""Whatever a seed holds is shown as text: no name, title or remark becomes part of a page's HTML."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from datasette.app import Datasette

from etl import serve
from etl.site.addresses import ALONE, ONE, TABLES

MARK = "<i>&\"'"
WORDS = {
    "people": ("name", "description_en", "description_fr"),
    "areas": ("name", "name_en", "capital"),
    "parties": ("name", "short_name"),
    "institutions": ("name", "name_en"),
    "offices": ("title_fr", "title_en"),
    "elections": ("title_fr", "title_en", "voting_system", "legal_basis"),
    "candidacies": ("label", "nuance"),
    "polling_stations": ("name",),
    "party_results": ("label",),
    "sources": ("title", "note"),
    "publishers": ("name",),
    "notes": ("note",),
    "anomalies": ("note", "consequence"),
    "coverage": ("note", "where_to_look"),
    "claims": ("paraphrase_en", "stated_by"),
    "claim_topics": ("title_en", "title_fr", "note_en", "note_fr"),
    "articles": ("author", "summary_en", "summary_fr"),
    "terms": ("end_reason",),
    "events": ("title_en", "title_fr"),
    "blocs": ("name_en", "name_fr", "note"),
}


@pytest.fixture(scope="module")
def marked(exemple_built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented country, where every word carries signs that mean something in HTML."""
    out = tmp_path_factory.mktemp("marked") / "dist"
    shutil.copytree((exemple_built / "dist").resolve(), out)
    with sqlite3.connect(out / "caillou.db") as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        for table, columns in WORDS.items():
            for column in columns:
                db.execute(f"UPDATE {table} SET {column} = {column} || ? WHERE {column} IS NOT NULL", [MARK])
    db.close()
    return out


def addresses(database: Path) -> list[str]:
    """Every page of ours, in both languages."""
    with sqlite3.connect(database) as db:
        keys = {
            folder: [key for (key,) in db.execute(f"SELECT id FROM {TABLES.get(folder, folder)}")] for folder in ONE
        }
    db.close()
    paths = ["", *(name for name in ALONE if name != "home"), *ONE, "search?q=exemple"]
    paths += [f"{folder}/{key}" for folder, found in keys.items() for key in found]
    return [f"/{language}/{path}" for language in ("en", "fr") for path in paths]


async def test_words_of_the_database_are_text_on_every_page(marked: Path) -> None:
    site: Datasette = serve.site(marked)
    await site.invoke_startup()
    shown = 0
    for path in addresses(marked / "caillou.db"):
        answer = await site.client.get(path)
        assert answer.status_code == 200, path
        assert "<i>" not in answer.text, path
        shown += answer.text.count("&lt;i&gt;&amp;")
    assert shown > 100


async def test_words_of_the_database_are_text_in_every_picture(marked: Path) -> None:
    site: Datasette = serve.site(marked)
    await site.invoke_startup()
    templates = sorted(path.stem for path in (serve.SITE / "templates" / "pictures").glob("*.svg"))
    kinds = {kind: folder for folder, kind in ONE.items()}
    for path in addresses(marked / "caillou.db"):
        _, _, folder, *key = path.split("/")
        for template in templates:
            kind, _, name = template.partition("-")
            if key and kinds.get(kind) == folder:
                answer = await site.client.get(f"{path}/{name}.svg")
                assert "<i>" not in answer.text, f"{path}/{name}.svg"
