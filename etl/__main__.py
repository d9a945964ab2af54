"""`python -m etl` is the command `caillou`."""

from etl.cli import caillou

caillou(prog_name="caillou")
