"""The house style, as far as a program can read it: one way for imports, short functions, short modules."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import ROOT

ETL = ROOT / "etl"
MODULES = sorted(ETL.rglob("*.py"))
LINES_OF_A_FUNCTION = 25
LINES_OF_A_MODULE = 200
PARAMETERS = 4

# The way of the data: each may import only what stands before it; the command line also what is beside it.
WAY = ["errors", "records", "read", "load", "derive", "check", "publish", "staging", "pipeline", "dist", "serve", "cli"]
BESIDE = {"documents", "official", "site", "__init__", "__main__"}


def part(path: Path) -> str:
    """The part of the build that a module belongs to."""
    return path.relative_to(ETL).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """The parts of the build that a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.ImportFrom) and node.module == "etl":
            names = [f"etl.{alias.name}" for alias in node.names]
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        yield from (name.split(".")[1] for name in names if name and name.startswith("etl."))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The functions of a module, those of its classes included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def ids(path: Path) -> str:
    """The name of a module in a report."""
    return str(path.relative_to(ETL))


@pytest.mark.parametrize("path", MODULES, ids=ids)
def test_imports_point_one_way(path: Path) -> None:
    here = part(path)
    if here in BESIDE:
        return
    before = [*WAY[: WAY.index(here) + 1], *(BESIDE if here == "cli" else ())]
    assert [name for name in imported(path) if name not in before] == []


def test_every_part_of_the_build_is_on_the_way_or_beside_it() -> None:
    assert {part(path) for path in MODULES} <= {*WAY, *BESIDE}


def test_only_the_command_line_imports_what_is_beside_the_build() -> None:
    assert [
        (ids(path), name) for path in MODULES for name in imported(path) if name in BESIDE and part(path) in WAY[:-1]
    ] == []


@pytest.mark.parametrize("path", MODULES, ids=ids)
def test_a_module_is_short_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) < LINES_OF_A_MODULE
    assert ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", MODULES, ids=ids)
def test_a_function_is_short_and_has_few_parameters(path: Path) -> None:
    for function in functions(path):
        length = (function.end_lineno or function.lineno) - function.lineno + 1
        assert length <= LINES_OF_A_FUNCTION, function.name
        arguments = [a for a in (*function.args.args, *function.args.kwonlyargs) if a.arg not in ("self", "cls")]
        assert len(arguments) <= PARAMETERS, function.name


@pytest.mark.parametrize("path", MODULES, ids=ids)
def test_a_function_says_what_comes_back(path: Path) -> None:
    silent = [f.name for f in functions(path) if not f.name.startswith("__") and not ast.get_docstring(f)]
    assert silent == []


def test_no_name_hides_what_it_does() -> None:
    vague = ("get_", "process_", "handle_", "manage", "do_")
    named = [function.name for path in MODULES for function in functions(path)]
    assert [name for name in named if name.startswith(vague) or name in ("data", "info", "utils", "helpers")] == []


def test_no_module_catches_everything_or_warns() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None and ast.unparse(node.type) != "Exception", ids(path)
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert "warnings" not in ast.unparse(node), ids(path)


def test_the_first_file_names_the_six_steps() -> None:
    text = (ETL / "__init__.py").read_text(encoding="utf-8")
    for number, step in enumerate(["seeds/", "read/", "schema/", "load.py", "derive/", "checks/"], 1):
        assert f"{number}. {step}" in text
        assert (ETL / step).exists() or (ROOT / step).exists()
