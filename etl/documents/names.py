"""The names in the database, each with what it names and how it may stand in a text."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlite_utils import Database

from etl.documents.fold import folded
from etl.documents.turns import notes, titles, turned, without_article, without_note

MARRIED = re.compile(r"\s+(?:ép\.|née?|veuve|épouse)\s+")
INITIALS = re.compile(r"[A-Z0-9][A-Z0-9-]{0,6}|MoDem|Palika")
YEARS = re.compile(r"\(.*?\b(?P<first>[0-9]{4})-[0-9]{4}\)")
ALIAS = re.compile(r"(?:[Ee]x-|d'abord )?(?P<alias>[A-ZÀ-Þ][\w'’.-]+(?: [\w'’.-]+)*)")
ALONE = re.compile(
    r"(?P<head>.+?) (?:(?:de la |de |of )(?:nouvelle caledonie|new caledonia)|en nouvelle caledonie"
    r"|de la republique en nouvelle caledonie|of the republic in new caledonia)"
)
NO_NAMES = {"gouvernement", "government", "conseil"}
ORDINALS = {
    "Première": ("première", "1re", "1ère"), "Deuxième": ("deuxième", "seconde", "2e", "2ème"),
    "First": ("first", "1st"), "Second": ("second", "2nd"),
}  # fmt: skip
HEADS = {
    "secretaire d etat", "secretary of state", "state secretary", "senateur", "senatrice", "senator", "depute",
    "deputee", "deputy", "mp", "maire", "mayor", "ministre", "minister",
}  # fmt: skip


class Name(NamedTuple):
    """What a folded key names: `manner` says under which rules, `written` is the name as the database has it."""

    kind: str
    entity_id: str
    manner: str
    written: str


Keyed = tuple[str, Name]


def names(db: Database) -> Iterator[Keyed]:
    """All names, by folded key."""
    yield from people(db)
    yield from parties(db)
    yield from institutions(db)
    yield from offices(db)
    yield from areas(db)
    for head in HEADS:
        yield head, Name("office", head, "head", head)


def people(db: Database) -> Iterator[Keyed]:
    """Full names of all kinds, and the surnames in them."""
    rows = db.execute(
        "SELECT id, family_name, given_name, name FROM people UNION "
        "SELECT person_id, NULL, given_name, person_names.name FROM person_names JOIN people ON people.id = person_id"
    )
    for person_id, family_name, given_name, name in rows:
        for full, surname in parted(name, given_name or ""):
            key = folded(full)
            yield key, Name("person", person_id, "full", full)
            yield key[-len(surname) :] if len(key) == len(full) else folded(surname), of_family(person_id, surname)
        if family_name and not name.endswith(family_name):
            yield folded(family_name), of_family(person_id, family_name)


def of_family(person_id: str, surname: str) -> Name:
    """A surname of a person."""
    return Name("person", person_id, "surname", surname)


def parted(name: str, given_name: str) -> Iterator[tuple[str, str]]:
    """Full name and surname, once for each surname that a married name gives."""
    parts = MARRIED.split(name)
    yield parts[0], surname_of(parts[0], given_name)
    for part in parts[1:]:
        given = parts[0][: len(parts[0]) - len(surname_of(parts[0], given_name))]
        yield given + part, part


def surname_of(name: str, given_name: str) -> str:
    """A full name without the given name; its last word where it begins otherwise."""
    if given_name and (name.startswith(f"{given_name} ") or folded(name).startswith(folded(f"{given_name} "))):
        return name[len(given_name) + 1 :]
    return name.rsplit(" ", maxsplit=1)[-1]


def parties(db: Database) -> Iterator[Keyed]:
    """Names and short names in both languages, and the former names in parentheses."""
    for party_id, name, short_name, name_en in db.execute("SELECT id, name, short_name, name_en FROM parties"):
        for written in filter(None, (short_name, name, name_en)):
            yield from of_party(party_id, without_note(written))
        for alias in aliases(name):
            yield from of_party(party_id, alias)


def of_party(party_id: str, written: str) -> Iterator[Keyed]:
    """A name of a party: initials, one common word, or several words."""
    bare = without_article(written)
    manner = "initials" if INITIALS.fullmatch(bare) else "party" if re.search(r"[ -]", bare) else "word"
    for key in turned(folded(bare)):
        yield key, Name("party", party_id, manner, bare)


def aliases(name: str) -> Iterator[str]:
    """Names in the parentheses of a name that are other names of the same."""
    for note in notes(name):
        match = ALIAS.fullmatch(note)
        if match and not note.startswith(("Nouvelle-Calédonie", "Alliance ")):
            yield match["alias"]


def institutions(db: Database) -> Iterator[Keyed]:
    """Names in both languages, in parentheses, and without the territory that goes without saying."""
    for institution_id, name, name_en in db.execute("SELECT id, name, name_en FROM institutions"):
        for written in (name, name_en, *notes(name_en)):
            bare = without_note(written)
            for key in turned(folded(bare)):
                yield key, Name("institution", institution_id, "institution", bare)
                for short in shortened(key):
                    yield short, Name("institution", institution_id, "short", bare)


def shortened(key: str) -> Iterator[str]:
    """A folded name as it is used on the spot."""
    match = ALONE.fullmatch(key)
    if match:
        yield f"{match['head']} caledonien"
        yield f"new caledonian {match['head']}"
        yield f"new caledonia {match['head']}"
        yield f"new caledonia s {match['head']}"
    alone = match["head"] if match else key.removeprefix("french ")
    if alone != key and alone not in NO_NAMES:
        yield alone


def offices(db: Database) -> Iterator[Keyed]:
    """Titles and usual turns; a title of given years only counts beside one of them."""
    for office_id, *written in db.execute("SELECT id, title_fr, title_en FROM offices"):
        years = [YEARS.search(title) for title in written]
        manner = "dated" if any(years) else "title"
        for key in titles(expanded(written)):
            yield key, Name("office", office_id, manner, str(written[0]))
    for office_id, name in db.execute("SELECT office_id, name FROM office_names"):
        for key in titles([name]):
            yield key, Name("office", office_id, "title", name)


def expanded(written: Iterable[str]) -> Iterator[str]:
    """Titles without notes, and with the other title that a note gives: "(ou ministre délégué)"."""
    for title in written:
        yield without_note(title)
        for note in notes(title):
            if note.startswith(("ou ", "or ")):
                rest = title.partition(")")[2]
                yield f"{note.split(' ', 1)[1]}{rest}"


def areas(db: Database) -> Iterator[Keyed]:
    """Names in both languages; provinces also by the word that tells them apart."""
    for area_id, kind, name, name_en in db.execute("SELECT id, kind, name, name_en FROM areas"):
        for written in filter(None, (name, name_en)):
            for bare in called(kind, without_article(written)):
                for key in turned(folded(bare)):
                    yield key, Name("area", area_id, "area", bare)
        if kind == "province":
            for key in told_apart(name, name_en):
                yield key, Name("area", area_id, "province", key)


def told_apart(name: str, name_en: str) -> set[str]:
    """The words by which a province is told from the others, folded."""
    french = folded(name).removeprefix("province ").removeprefix("des iles ")
    english = folded(name_en).removesuffix(" province")
    return {french, "iles"} if " " in english else {french, english, f"{english}ern"}


def called(kind: str, name: str) -> Iterator[str]:
    """An area by its name and by the turns that its kind allows."""
    bare = without_note(name)
    if kind == "constituency":
        alone = re.split(r" (?:de|of) ", bare)[0]
        ordinal, noun = alone.split(" ", 1)
        yield from (bare, *(f"{turn} {noun}" for turn in ORDINALS.get(ordinal, (ordinal,))))
        return
    if kind == "province":
        yield bare.removesuffix(" Province") if "Islands" in bare else bare.removeprefix("Province des ")
    for note in notes(name):
        side = note.split(" ")[1].capitalize() if note.startswith("partie ") else note
        yield from (f"{bare} ({note}", f"{note} de {bare}", f"{note} of {bare}", f"{bare} {side}")
    if bare == name:
        yield bare
