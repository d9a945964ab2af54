"""All or nothing: whatever happens to a build, what was published before it still stands."""

import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import CAILLOU, ROOT, only_line, published, run
from tests.conftest import Exemple

KILLS = 8


def test_a_refused_build_prints_one_line_and_exits_with_1(exemple: Exemple) -> None:
    before = published(exemple.out)
    exemple.change("elections/provinciales-2030/results.csv", ",95,", ",12.5,")
    done = run("build", "--seeds", exemple.seeds, "--out", exemple.out)
    assert (done.returncode, done.stdout) == (1, "")
    assert only_line(done.stderr).endswith(
        "results.csv:2: votes: not a count: '12.5'; expected digits only, 18 at most"
    )
    assert published(exemple.out) == before


def test_an_unknown_option_exits_with_2_and_changes_nothing(exemple: Exemple) -> None:
    before = published(exemple.out)
    done = run("build", "--sedes", exemple.seeds, "--out", exemple.out)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "Error: No such option '--sedes'. Did you mean '--seeds'?"
    assert "Traceback" not in done.stderr
    assert published(exemple.out) == before


def test_a_finished_build_leaves_one_link_and_one_folder(exemple: Exemple) -> None:
    for _ in range(2):
        assert exemple.build().exit_code == 0
    assert {path.name for path in exemple.out.parent.iterdir()} == {"seeds", "dist", os.readlink(exemple.out)}
    assert {path.name for path in exemple.out.iterdir()} == {
        "caillou.db",
        "inspect.json",
        "SHA256SUMS",
        "inputs.sha256",
    }


def test_the_sums_beside_the_database_are_those_of_the_file(exemple: Exemple) -> None:
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=exemple.out, check=True, capture_output=True)


def test_a_build_leaves_its_neighbours_alone(exemple: Exemple) -> None:
    mine = exemple.out.parent / ".dist-my-own-notes"
    mine.mkdir()
    before = published(exemple.out)
    other = exemple.out.with_name("dist-2")
    assert run("build", "--seeds", exemple.seeds, "--out", other).returncode == 0
    assert published(exemple.out) == before
    assert exemple.build().exit_code == 0
    assert mine.is_dir()
    assert (other / "caillou.db").is_file()


def test_a_build_below_a_regular_file_is_refused(exemple: Exemple, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    done = run("build", "--seeds", exemple.seeds, "--out", tmp_path / "file" / "dist")
    assert done.returncode == 1
    assert only_line(done.stderr) == (
        f"{tmp_path}/file: cannot be written: File exists; expected a folder where files can be made"
    )
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_writable_is_refused(exemple: Exemple) -> None:
    before = published(exemple.out)
    exemple.out.parent.chmod(0o555)
    done = run("build", "--seeds", exemple.seeds, "--out", exemple.out)
    exemple.out.parent.chmod(0o755)
    assert done.returncode == 1
    assert "Permission denied; expected a folder where files can be made" in only_line(done.stderr)
    assert published(exemple.out) == before


def test_a_read_only_disk_is_refused(exemple: Exemple) -> None:
    done = run("build", "--seeds", exemple.seeds, "--out", "/proc/dist")
    assert done.returncode == 1
    assert only_line(done.stderr).startswith("/proc: cannot be written: ")


@pytest.mark.parametrize("kind", ["folder", "file", "link to a folder", "link to nowhere"])
def test_what_no_build_made_is_never_replaced(exemple: Exemple, tmp_path: Path, kind: str) -> None:
    out, mine = tmp_path / "here", tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("three years of work")
    match kind:
        case "folder":
            mine.rename(out)
        case "file":
            (mine / "thesis.txt").rename(out)
        case "link to a folder":
            out.symlink_to("mine")
        case "link to nowhere":
            out.symlink_to("lost")
    before = {path: path.lstat() for path in tmp_path.rglob("*") if "here" in str(path) or "mine" in str(path)}
    done = run("build", "--seeds", exemple.seeds, "--out", out)
    assert done.returncode == 1
    assert only_line(done.stderr) == (
        f"{out}: exists, and no build made it; expected a free name, or the link left by a build"
    )
    after = {path: path.lstat() for path in tmp_path.rglob("*") if "here" in str(path) or "mine" in str(path)}
    assert [(p, s.st_ino, s.st_size, s.st_mtime) for p, s in after.items()] == [
        (p, s.st_ino, s.st_size, s.st_mtime) for p, s in before.items()
    ]


@pytest.mark.parametrize("kilobytes", [0, 16, 200, 600])
def test_a_file_that_may_not_grow_is_refused(exemple: Exemple, kilobytes: int) -> None:
    before = published(exemple.out)
    done = subprocess.run(
        [*CAILLOU, "build", "--seeds", exemple.seeds, "--out", exemple.out],
        cwd=ROOT, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024)),
    )  # fmt: skip
    assert done.returncode == 1
    line = only_line(done.stderr)
    assert line.startswith(f"{exemple.out}: cannot be written: ")
    assert line.endswith("; what stood there is untouched")
    assert published(exemple.out) == before
    assert len(list(exemple.out.parent.glob(".dist-*"))) == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 8 MB; only root may make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a small disk; the limit on the size of a file stands in for it")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_refused(exemple: Exemple, small_disk: Path) -> None:
    assert run("build", "--seeds", exemple.seeds, "--out", small_disk / "dist").returncode == 0
    before = published(small_disk / "dist")
    (small_disk / "film").write_bytes(bytes(shutil.disk_usage(small_disk).free - 300_000))
    done = run("build", "--seeds", exemple.seeds, "--out", small_disk / "dist")
    assert done.returncode == 1
    assert only_line(done.stderr) == (
        f"{small_disk}/dist: cannot be written: database or disk is full; what stood there is untouched"
    )
    assert published(small_disk / "dist") == before
    assert len(list(small_disk.iterdir())) == 3


def test_a_second_build_at_the_same_time_is_refused(exemple: Exemple) -> None:
    words = [*CAILLOU, "build", "--out", str(exemple.out)]
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True) as first:
        wait_for(lambda: len(list(exemple.out.parent.glob(".dist-*"))) == 2)
        done = run("build", "--seeds", exemple.seeds, "--out", exemple.out)
        assert first.wait() == 0
    assert done.returncode == 1
    assert only_line(done.stderr) == (
        f"{exemple.out.parent}: another build is at work here; expected one at a time, try again later"
    )


def wait_for(condition: object, seconds: float = 20) -> None:
    """Waits until something is so."""
    assert callable(condition)
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.005)


@pytest.mark.slow
def test_a_build_killed_at_any_moment_leaves_the_previous_one(database: Path, tmp_path: Path) -> None:
    out = tmp_path / "dist"
    shutil.copytree(database.parent, tmp_path / ".dist-previous")
    out.symlink_to(".dist-previous")
    first, begun = published(out), time.monotonic()
    assert run("build", "--out", out).returncode == 0
    duration = time.monotonic() - begun
    known = {first["caillou.db"], published(out)["caillou.db"]}
    moments = [duration * (number + random.random()) / KILLS for number in range(KILLS)]
    print("killed after", [f"{moment:.2f} s of {duration:.2f}" for moment in moments])
    for moment in moments:
        killed_after(moment, out)
        assert published(out)["caillou.db"] in known
        with sqlite3.connect(f"file:{out / 'caillou.db'}?mode=ro", uri=True) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert run("build", "--out", out).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"dist", os.readlink(out)}


def killed_after(seconds: float, out: Path) -> None:
    """Starts the build of the real seeds, and kills it."""
    with subprocess.Popen([*CAILLOU, "build", "--out", str(out)], cwd=ROOT, stderr=subprocess.DEVNULL) as build:
        time.sleep(seconds)
        build.send_signal(signal.SIGKILL)
