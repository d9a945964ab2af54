"""A CSV seed to batches of rows of the table of its name."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TextIO

from etl.errors import SeedError
from etl.read.cells import ColumnReader
from etl.read.text import opened
from etl.records import Batch, Cell, Table

ROWS = 500


def batches(path: Path, table: Table) -> Iterator[Batch]:
    """The rows of a file, some hundreds at a time, so that memory does not grow with the file."""
    with rows_of(path) as rows:
        columns = header(path, rows, table)
        readers = [ColumnReader(table.columns[name]) for name in columns]
        first = 0
        while texts := list(islice(rows, ROWS)):
            yield Batch(table.name, columns, values(path, readers, texts, first), path, first)
            first += len(texts)


@contextmanager
def rows_of(path: Path) -> Iterator[Iterator[list[str]]]:
    """The rows of a file as text; a quote that is never closed is refused at the line where it opens."""
    with opened(path) as file:
        try:
            yield csv.reader(file, strict=True)
        except csv.Error:
            problem = "quotes do not pair; expected a closing quote, doubled inside a text"
            raise SeedError(f"{path}:{broken_line(path)}", problem) from None


def header(path: Path, rows: Iterator[list[str]], table: Table) -> list[str]:
    """The names of the columns: all known, none twice, none missing that must have a value."""
    names = next(rows, [])
    if not names:
        raise SeedError(f"{path}:1", f"empty file or first line; expected a header with columns of {table.name}")
    for name in names:
        if name not in table.columns:
            raise SeedError(f"{path}:1", f"unknown column {name!r}; expected {', '.join(table.columns)}")
        if names.count(name) > 1:
            raise SeedError(f"{path}:1", f"column {name!r} stands {names.count(name)} times; expected once")
    for column in table.columns.values():
        if column.is_mandatory and column.name not in names:
            raise SeedError(f"{path}:1", f"missing column {column.name!r}; found {', '.join(names)}")
    return names


def values(
    path: Path, readers: Sequence[ColumnReader], texts: Sequence[list[str]], first: int
) -> list[tuple[Cell, ...]]:
    """The rows with their cells parsed, column by column."""
    try:
        columns = list(zip(*texts, strict=True))
        return list(zip(*(reader.values(c) for reader, c in zip(readers, columns, strict=True)), strict=True))
    except ValueError:
        raise wrong_cell(path, readers, texts, first) from None


def wrong_cell(path: Path, readers: Sequence[ColumnReader], texts: Sequence[list[str]], first: int) -> SeedError:
    """The first row with a wrong number of cells, or the first cell that cannot be read."""
    for record, cells in enumerate(texts, first):
        if len(cells) != len(readers):
            found = f"found {len(cells)} cells" if cells else "an empty line"
            return SeedError(f"{path}:{line_of(path, record)}", f"{found}; expected {len(readers)} cells")
        for reader, cell in zip(readers, cells, strict=True):
            if reader.is_wrong(cell):
                return SeedError(f"{path}:{line_of(path, record)}", problem_of(reader, cell))
    raise AssertionError("a batch was refused without a wrong cell")


def problem_of(reader: ColumnReader, cell: str) -> str:
    """What is wrong with a cell, in a few words."""
    try:
        reader.values((cell,))
    except ValueError as error:
        return f"{reader.column.name}: {error}" if cell else str(error)
    raise AssertionError(f"{cell!r} can be read")


def line_of(path: Path, record: int) -> int:
    """The line on which a record begins, both counted as editors do: the header is on line 1."""
    with opened(path) as file:
        rows = csv.reader(file)
        next(islice(rows, record, record + 1))
        return rows.line_num + 1


def broken_line(path: Path) -> int:
    """The line on which the first record that cannot be read begins."""
    with opened(path) as file:
        return last_good_line(file) + 1


def last_good_line(file: TextIO) -> int:
    """The line on which the last record before the broken one ends."""
    rows, line = csv.reader(file, strict=True), 0
    try:
        for _ in rows:
            line = rows.line_num
    except csv.Error:
        pass
    return line
