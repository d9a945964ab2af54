"""All or nothing: a build grows in a folder of its own and takes the place of the published one in one rename.

The published folder is a symbolic link, since only a link can be replaced by one rename: `dist` leads to the newest
finished build, and a build that is killed leaves `dist` where it was.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from etl.errors import CheckError

PREFIX = ".dist-"


@contextmanager
def staging(out: Path) -> Iterator[Path]:
    """An empty folder beside `out` that becomes `out` if the block ends well, and vanishes if it does not."""
    folder = new_folder(out)
    try:
        yield folder
        replace(out, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    sweep(out, folder)


def new_folder(out: Path) -> Path:
    """A folder beside `out`, readable like any other."""
    if out.exists() and not out.is_symlink():
        raise CheckError(f"{out} is a folder that no build made; expected a free name, or a link left by a build")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=out.parent))
        folder.chmod(0o755)
    except OSError as error:
        raise CheckError(f"{out.parent}: cannot be written: {error.strerror}") from None
    return folder


def replace(out: Path, folder: Path) -> None:
    """Makes `out` lead to the folder, in one rename."""
    link = folder / "link"
    link.symlink_to(folder.name)
    os.replace(link, out)


def sweep(out: Path, kept: Path) -> None:
    """Removes the folders of earlier builds, finished or killed."""
    for folder in out.parent.glob(f"{PREFIX}*"):
        if folder != kept:
            shutil.rmtree(folder, ignore_errors=True)
