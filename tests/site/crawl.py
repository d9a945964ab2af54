"""Walks through the site as a reader of links would: every page of ours, a sample of all else that they lead to."""

import random
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from datasette.app import Datasette
from httpx import Response
from lxml import html

from etl.site.addresses import FOLDERS, ONE, TABLES
from tests.site.kinds import LANGUAGES

HERE = "http://localhost"
LARGE = {"people": 25, "articles": 15}
"""Kinds of which only so many pages are walked through, drawn anew each time."""
SAMPLE = 2
"""So many addresses of each other group are asked: data of a page, rows of a table, choices in a list."""
PAGE = re.compile(rf"/(?:{'|'.join(LANGUAGES)})/(?:(?P<folder>[a-z]+)(?:/(?P<key>[^/.?]+)|\?page=\d+)?)?")
FILE = re.compile(r"/(?:en|fr)/(?P<folder>[a-z]+)(?:/(?P<key>[^/.]+?))?(?:/(?P<part>\w+))?\.(?P<ending>json|csv|svg)")
ROW = re.compile(r"/caillou/(?P<table>\w+)/.+")


@dataclass(frozen=True)
class Read:
    """A page as it was answered."""

    path: str
    status: int
    tree: html.HtmlElement

    @property
    def language(self) -> str:
        """The language that its address asks for."""
        return self.path[1:3]

    @property
    def whole(self) -> str:
        """Its address without what narrows a list down or turns its leaves."""
        return self.path.partition("?")[0]

    @cached_property
    def links(self) -> list[str]:
        """Where it leads on this site, with fragments; without repetition."""
        hrefs = self.tree.xpath(
            "//a/@href | //*[local-name()='svg']//@href | //link/@href | //img/@src | //script/@src"
        )
        hrefs += self.tree.xpath("//meta[@property='og:image']/@content")
        urls = (urljoin(HERE + self.path, href) for href in hrefs)
        return list(dict.fromkeys(url.removeprefix(HERE) for url in urls if url.startswith(HERE)))

    @cached_property
    def ids(self) -> list[str]:
        """Ids of its elements."""
        return [str(name) for name in self.tree.xpath("//@id")]


@dataclass
class Walk:
    """What a walk has found: pages by address, and where each address that was only asked was met."""

    site: Datasette
    keys: dict[str, set[str]]
    chosen: dict[str, set[str]]
    pages: dict[str, Read] = field(default_factory=dict)
    answers: dict[str, Response] = field(default_factory=dict)
    met: dict[str, str] = field(default_factory=dict)

    async def through(self, sample: int | None) -> None:
        """All pages that can be reached from both home pages, then a sample of each group of other addresses."""
        waiting = [f"/{language}/" for language in LANGUAGES]
        while waiting:
            path = waiting.pop()
            if path not in self.pages:
                answer = await self.site.client.get(path)
                self.pages[path] = Read(path, answer.status_code, html.fromstring(answer.text))
                waiting += [to for to in self.new(self.pages[path]) if self.is_walked(to)]
        for path in drawn(self.groups(), sample):
            self.answers[path] = await self.site.client.get(path, follow_redirects=True)

    def new(self, page: Read) -> Iterator[str]:
        """Addresses that are met for the first time, without fragments."""
        for link in page.links:
            path = urldefrag(link).url
            if path not in self.met:
                self.met[path] = page.path
                yield path

    def is_walked(self, path: str) -> bool:
        """Whether an address is that of one of our pages, and of one that was drawn where there are many."""
        page = PAGE.fullmatch(path)
        return page is not None and (page["key"] is None or page["key"] in self.chosen.get(page["folder"], page["key"]))

    def groups(self) -> dict[tuple[str, ...], list[str]]:
        """All other addresses, those together which the same code answers."""
        found: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for path in sorted(set(self.met) - set(self.pages)):
            if not PAGE.fullmatch(path):
                found[group(path)].append(path)
        return found

    def unknown(self) -> list[tuple[str, str]]:
        """Addresses of pages that were not walked through and name what does not exist, with a page that has them."""
        left = [path for path in self.met if path not in self.pages and PAGE.fullmatch(path)]
        return [(path, self.met[path]) for path in left if not self.exists(path)]

    def exists(self, path: str) -> bool:
        """Whether the database knows the id in an address of ours."""
        page = PAGE.fullmatch(path)
        return page is not None and page["key"] in self.keys.get(page["folder"], ())


def group(path: str) -> tuple[str, ...]:
    """What addresses that the same code answers have in common."""
    at = urlsplit(path)
    names = tuple(sorted({name for name, _ in parse_qsl(at.query, keep_blank_values=True)} - {"_lang"}))
    if file := FILE.fullmatch(at.path):
        return ("file", file["folder"], "one" if file["key"] else "", file["part"] or "", file["ending"])
    if "sql" in names:
        return ("sql", dict(parse_qsl(at.query))["sql"])
    if row := ROW.fullmatch(at.path):
        return ("row", row["table"])
    return (at.path, *names)


def drawn(groups: dict[tuple[str, ...], list[str]], sample: int | None) -> Iterator[str]:
    """A sample of each group, whole where no sample is asked for; of Datasette's pages always a sample."""
    for name, paths in groups.items():
        wanted = len(paths) if sample is None and name[0] not in ("sql", "row") else sample or SAMPLE
        yield from random.sample(paths, min(wanted, len(paths)))


async def walked(site: Datasette, is_every: bool, seed: int) -> Walk:
    """A walk through the site; what is drawn by lot is drawn by the seed."""
    random.seed(seed)
    keys = {folder: await ids(site, TABLES.get(folder, folder)) for folder in ONE if folder in FOLDERS.values()}
    few = {} if is_every else {name: set(random.sample(sorted(keys[name]), LARGE[name])) for name in LARGE}
    walk = Walk(site, keys, few)
    await walk.through(None if is_every else SAMPLE)
    return walk


async def ids(site: Datasette, table: str) -> set[str]:
    """All ids of a table."""
    rows = (await site.get_database("caillou").execute(f"SELECT id FROM {table}", page_size=100_000)).rows
    return {row["id"] for row in rows}
