"""Loading: every cell of the seeds is in the database, and a wrong row is named by its line however long the file."""

import csv
import random
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.commands import SEEDS
from tests.conftest import Exemple

ROWS = 50_000
READINGS = {"INTEGER": int, "REAL": float, "TEXT": str}


def long_file(exemple: Exemple, number: int, line: str) -> int:
    """Replaces one record of a long file, some of whose cells have two lines; the line where that record begins."""
    records = [f'accord-{n},2001,"Accord{chr(10) if n % 7 == 0 else " "}{n}",Deal,law,almanach\n' for n in range(ROWS)]
    records[number] = line
    exemple.write("more/events.csv", "id,start_date,title_fr,title_en,kind,source_id\n" + "".join(records))
    return 2 + sum(record.count("\n") for record in records[:number])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("x,2001-13,X,X,law,almanach\n", "start_date: not a date: '2001-13'; expected a day that exists"),
        ("x,2001,X,X,law\n", "found 5 cells; expected 6 cells"),
        ("x,2001,,X,law,almanach\n", "title_fr is empty; expected a value"),
        ("x,2001,X,X,Law,almanach\n", "event_kind_is_known must hold: "),
        ("accord-de-port,2001,X,X,law,almanach\n", "repeated key: id = 'accord-de-port'; expected once"),
        ("x,2001,X,X,law,almanack\n", "unknown source_id 'almanack'; did you mean 'almanach'?"),
    ],
)
def test_a_wrong_row_is_named_by_its_line_in_a_long_file(exemple: Exemple, line: str, problem: str) -> None:
    (exemple.seeds / "more").mkdir()
    number = random.randrange(ROWS)
    print("record", number)
    where = long_file(exemple, number, line)
    assert exemple.refusal().startswith(f"seeds/more/events.csv:{where}: {problem}")


def test_quotes_that_open_far_down_a_long_file_are_named_by_their_line(exemple: Exemple) -> None:
    (exemple.seeds / "more").mkdir()
    number = random.randrange(ROWS)
    print("record", number)
    where = long_file(exemple, number, 'x,2001,"X,X,law,almanach\n')
    line = exemple.refusal()
    assert line.startswith(f"seeds/more/events.csv:{where}: ")


def test_every_record_of_a_long_file_is_loaded(exemple: Exemple) -> None:
    (exemple.seeds / "more").mkdir()
    long_file(exemple, 0, "x,2001,X,X,law,almanach\n")
    assert exemple.build().exit_code == 0
    with sqlite3.connect(exemple.database) as connection:
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (ROWS + 1,)


def records() -> list[tuple[Path, int, dict[str, str]]]:
    """Every record of the CSV seeds: file, number, cells."""
    found = []
    for path in sorted(SEEDS.rglob("*.csv")):
        with path.open(encoding="utf-8") as file:
            found += [(path, number, row) for number, row in enumerate(csv.DictReader(file))]
    return found


def test_ten_records_taken_at_random_are_found_cell_by_cell(db: Database) -> None:
    for path, number, row in random.sample(records(), 10):
        print(path.relative_to(SEEDS), number, row)
        assert times_found(db, path.stem, row) == 1


def times_found(db: Database, table: str, row: dict[str, str]) -> int:
    """How many rows of a table hold exactly these cells."""
    kinds = {column.name: READINGS[column.type] for column in db[table].columns}
    cells = {name: kinds[name](text) if text else None for name, text in row.items()}
    same = " AND ".join(f'"{name}" IS ?' for name in cells)
    return int(db.execute(f'SELECT count(*) FROM "{table}" WHERE {same}', list(cells.values())).fetchone()[0])


def test_every_table_has_as_many_rows_as_its_seeds(db: Database) -> None:
    expected: dict[str, int] = {}
    for path, _, _ in records():
        expected[path.stem] = expected.get(path.stem, 0) + 1
    articles = len(list(SEEDS.glob("articles/*.md")))
    expected["sources"] += articles
    found = {name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in expected}
    found["build"] = expected["build"]  # the build adds its own facts
    assert found == expected
    assert db["articles"].count == articles
