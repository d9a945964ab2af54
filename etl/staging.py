"""All or nothing: a build grows in a folder of its own and takes the place of the published one in one rename.

The published folder is a symbolic link, since only a link can be replaced by one rename: `dist` leads to the newest
finished build, and a build that is killed leaves `dist` where it was.
"""

import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from etl.errors import CheckError


@contextmanager
def staging(out: Path) -> Iterator[Path]:
    """An empty folder beside `out` that becomes `out` if the block ends well, and vanishes if it does not."""
    require_free(out)
    with alone(made(out.parent)):
        folder = new_folder(out)
        try:
            yield folder
            replace(out, folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        sweep(out, folder)


def require_free(out: Path) -> None:
    """Raises CheckError where something stands at `out` that no build made."""
    if os.path.lexists(out) and not (out.is_symlink() and is_build(out, os.readlink(out))):
        raise CheckError(f"{out}: exists, and no build made it; expected a free name, or the link left by a build")


def is_build(out: Path, name: str) -> bool:
    """Whether a name beside `out` is one that `new_folder` gives, for this very `out`."""
    return re.fullmatch(rf"\.{re.escape(out.name)}-\w{{8}}", name) is not None


def made(folder: Path) -> Path:
    """The folder, which is made if it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from None
    return folder


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keeps other builds out of a folder, where they would sweep this one away; a killed build keeps nobody out."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise CheckError(f"{folder}: another build is at work here; expected one at a time, try again later") from None
    finally:
        os.close(descriptor)


def new_folder(out: Path) -> Path:
    """A folder beside `out`, readable like any other."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
        folder.chmod(0o755)
    except OSError as error:
        raise unwritable(out.parent, error) from None
    return folder


def replace(out: Path, folder: Path) -> None:
    """Makes `out` lead to the folder, in one rename."""
    link = folder / "link"
    try:
        link.symlink_to(folder.name)
        os.replace(link, out)
    except OSError as error:
        raise unwritable(out, error) from None


def sweep(out: Path, kept: Path) -> None:
    """Removes the folders of earlier builds of `out`, finished or killed."""
    for folder in out.parent.iterdir():
        if is_build(out, folder.name) and folder != kept:
            shutil.rmtree(folder, ignore_errors=True)


def unwritable(path: Path, error: OSError) -> CheckError:
    """Why nothing can be written at a path."""
    return CheckError(f"{path}: cannot be written: {error.strerror}; expected a folder where files can be made")
