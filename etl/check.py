"""Verifies the rules that span tables, and writes into `checks` what each of them looked at.

A rule is a query in checks/: one row per thing looked at, with `table_name` and `row_id` (where it stands),
`holds` (1, 0, or NULL where a figure that it needs is not published) and `problem` (found and expected, in words).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from etl.errors import CheckError, SeedError
from etl.load import Origins

CHECKS = Path(__file__).parent / "checks"
NAMED = re.compile(r"CONSTRAINT (\w+) CHECK")
COUNTED = "SELECT count(holds), count(*) - count(holds) FROM ({})"
BROKEN = "SELECT table_name, row_id, problem FROM ({}) WHERE holds = 0 LIMIT 1"


@dataclass(frozen=True)
class Rule:
    """A rule across tables: its name, what it says, and the query that looks."""

    name: str
    description: str
    query: str


def rules() -> list[Rule]:
    """The rules in checks/, by name; the comment that opens a file says what it demands."""
    return [rule(path) for path in sorted(CHECKS.glob("*.sql"))]


def rule(path: Path) -> Rule:
    """A rule from its file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    comment = [line.removeprefix("--").strip() for line in lines if line.startswith("--")]
    query = "\n".join(line for line in lines if not line.startswith("--"))
    return Rule(path.stem, " ".join(comment), query.strip().rstrip(";"))


def check(db: Database, origins: Origins) -> None:
    """Raises SeedError, at the line of the seed, on the first rule that is broken; records the others as passed."""
    for rule in rules():
        for table, row_id, problem in db.execute(BROKEN.format(rule.query)):
            raise SeedError(origins.of(table, row_id), f"{rule.name}: {problem}")
        passed(db, rule, *db.execute(COUNTED.format(rule.query)).fetchone())
    for name, expression_owner in constraints(db):
        passed(db, Rule(name, f"Constraint of {expression_owner}, in the schema", ""), db[expression_owner].count, 0)


def passed(db: Database, rule: Rule, looked_at: int, skipped: int) -> None:
    """Records a rule that holds."""
    db.table("checks").insert(
        {
            "id": rule.name,
            "description": rule.description,
            "rows_checked": looked_at,
            "rows_skipped": skipped,
            "status": "passed",
        }
    )


def constraints(db: Database) -> Iterator[tuple[str, str]]:
    """The named constraints of the schema, each with its table; SQLite has enforced them row by row."""
    for table in db.tables:
        for name in NAMED.findall(table.schema):
            yield name, table.name


def verify(db: Database, report: Callable[[str], object]) -> None:
    """Runs every rule on a finished database and reports each; raises CheckError if any is broken."""
    broken = [rule.name for rule in rules() if not holds(db, rule, report)]
    if broken:
        raise CheckError(f"{len(broken)} of {len(rules())} rules are broken: {', '.join(broken)}")


def holds(db: Database, rule: Rule, report: Callable[[str], object]) -> bool:
    """Whether a rule holds; reports how many rows it looked at, or the first row that breaks it."""
    broken = db.execute(BROKEN.format(rule.query)).fetchone()
    looked_at, skipped = db.execute(COUNTED.format(rule.query)).fetchone()
    if broken:
        report(f"broken  {rule.name}: {broken[0]} {broken[1]}: {broken[2]}")
    else:
        report(f"holds   {rule.name} ({looked_at} looked at, {skipped} without figures)")
    return broken is None
