"""Loading 2,000,000 result rows from CSV into the real schema, keys and checks on, against two other ways.

Each way runs in a process of its own, so that its time and its peak memory are its own.
"""

import csv
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter

from sqlite_utils import Database

from etl.derive import DERIVED
from etl.load import hurry, load
from etl.pipeline import create_tables
from etl.read import csv_table
from etl.records import tables

COLUMNS = ("candidacy_id", "round", "area_id", "votes", "source_id")
AREAS = 2_000
MANY = 2_000_000
FEW = 200_000
REPEATS = 3

Measurement = tuple[str, str, str]


def measurements() -> Iterator[Measurement]:
    """Rates as ratios, and peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder, "few", "results.csv"), Path(folder, "many", "results.csv")
        write_results(few, FEW)
        write_results(many, MANY)
        utils = rate("sqlite_utils", few, FEW)[0]
        runs = [(rate("ours", many, MANY), rate("bare", many, MANY)) for _ in range(REPEATS)]
        ours = median(run[0][0] for run in runs)
        yield "loading 2,000,000 rows", f"{ours:,.0f} rows/s", ""
        yield "  against sqlite-utils insert --csv (200,000 rows)", f"{ours / utils:.1f} times", "6 or more"
        yield "  against a bare executemany", f"{median(a[0] / b[0] for a, b in runs):.2f} times", "0.8 or more"
        yield "  peak memory, 2,000,000 rows", f"{max(run[0][1] for run in runs):.0f} MB", "under 150"
        yield "  peak memory, 200,000 rows", f"{rate('ours', few, FEW)[1]:.0f} MB", "about the same"


def write_results(path: Path, rows: int) -> None:
    """Invented results: rows divided by 2,000 areas gives the number of candidacies."""
    path.parent.mkdir()
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(rows):
            candidacy, area = divmod(number, AREAS)
            writer.writerow((f"essai-2000.nc.liste-{candidacy}", 1, f"lieu-{area}", number % 977, "essai"))


def rate(way: str, path: Path, rows: int) -> tuple[float, float]:
    """Rows a second, and peak memory in MB, of one way in a process of its own."""
    command = [sys.executable, "-m", "bench.loading", way, str(path), str(rows)]
    seconds, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return rows / float(seconds), float(memory)


def prepared(path: Path, rows: int) -> Database:
    """A database with the real schema and the rows that the results refer to."""
    db = Database(path, recreate=True)
    hurry(db)
    create_tables(db)
    candidacies = -(-rows // AREAS)
    with db.atomic():
        db.execute("INSERT INTO publishers VALUES ('essai', 'Essai', 'press', NULL, NULL)")
        columns = "(id, publisher_id, kind, title, url, language, reliability)"
        cells = "('essai', 'essai', 'press', 'Essai', 'https://essai.nc', 'fr', 'primary')"
        db.execute(f"INSERT INTO sources {columns} VALUES {cells}")
        areas = [(f"lieu-{n}", "commune", "L", "L", "essai") for n in range(AREAS)]
        areas.append(("nc", "territory", "NC", "NC", "essai"))
        db.conn.executemany("INSERT INTO areas (id, kind, name, name_en, source_id) VALUES (?, ?, ?, ?, ?)", areas)
        db.execute("INSERT INTO elections VALUES ('essai-2000', 'provincial', 'E', 'E', 'v', 'l', 'essai')")
        db.execute("INSERT INTO contests VALUES ('essai-2000.nc', 'essai-2000', 'nc', NULL, NULL, NULL, 'essai')")
        lists = [(f"essai-2000.nc.liste-{n}", "essai-2000.nc", "L", "essai") for n in range(candidacies)]
        db.conn.executemany("INSERT INTO candidacies (id, contest_id, label, source_id) VALUES (?, ?, ?, ?)", lists)
    return db


def ours(path: Path, rows: int) -> float:
    """Seconds that the project's reader and loader take."""
    db = prepared(path.with_suffix(".ours.db"), rows)
    start = perf_counter()
    load(db, csv_table.batches(path, tables(db)["results"]))
    index(db)
    return perf_counter() - start


def bare(path: Path, rows: int) -> float:
    """Seconds that executemany takes on what csv.reader gives, with the same table, keys, checks and indexes."""
    db = prepared(path.with_suffix(".bare.db"), rows)
    start = perf_counter()
    with path.open(newline="") as file:
        reader = csv.reader(file)
        next(reader)
        db.conn.executemany("INSERT INTO results VALUES (?, ?, ?, ?, ?)", reader)
    db.conn.commit()
    index(db)
    return perf_counter() - start


def index(db: Database) -> None:
    """Makes the indexes that readers look up, as the build does after loading."""
    db.conn.executescript((DERIVED / "00_indexes.sql").read_text(encoding="utf-8"))


def sqlite_utils(path: Path, rows: int) -> float:
    """Seconds that the command sqlite-utils insert --csv takes."""
    target = path.with_suffix(".utils.db")
    target.unlink(missing_ok=True)
    start = perf_counter()
    subprocess.run(["sqlite-utils", "insert", str(target), "results", str(path), "--csv"], check=True)
    return perf_counter() - start


if __name__ == "__main__":
    way = {"ours": ours, "bare": bare, "sqlite_utils": sqlite_utils}[sys.argv[1]]
    print(way(Path(sys.argv[2]), int(sys.argv[3])), getrusage(RUSAGE_SELF).ru_maxrss / 1024)
