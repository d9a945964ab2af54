"""Reading the territory's polling stations out of a national file of 400 MB, against a bare csv.reader over that file.

Each way runs in a process of its own, so that its time and its peak memory are its own.
"""

import csv
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter

from bench.loading import Measurement
from etl.official.contests import Election
from etl.official.known import known
from etl.official.reading import read
from etl.official.records import Wanted
from etl.official.seeds import write

SEEDS = Path(__file__).parent.parent / "seeds"
ENCODING = "iso-8859-1"
STATIONS = 70_000
FEW_STATIONS = 7_000
OF_TERRITORY = 300
FEWEST, MOST = 12, 38
CYCLE = 36
ROOM = 2 * 10**9
REPEATS = 3
AREA = (
    "Code du département;Libellé du département;Code de la commune;Libellé de la commune;Code du b.vote;"
    "Inscrits;Abstentions;% Abs/Ins;Votants;% Vot/Ins;Blancs;% Blancs/Ins;% Blancs/Vot;Nuls;% Nuls/Ins;% Nuls/Vot;"
    "Exprimés;% Exp/Ins;% Exp/Vot;"
)
GROUP = "N°Liste;Libellé Abrégé Liste;Libellé Etendu Liste;Nom Tête de Liste;Voix;% Voix/Ins;% Voix/Exp"


def measurements() -> Iterator[Measurement]:
    """Rate as a ratio, and peak memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        if shutil.disk_usage(folder).free < ROOM:
            yield "reading a national file", "not measured", f"{ROOM / 1e9:.0f} GB free in {folder}"
            return
        many, few = Path(folder, "many.csv"), Path(folder, "few.csv")
        results = write_national(many, STATIONS)
        write_national(few, FEW_STATIONS)
        yield "national file of polling stations", f"{many.stat().st_size / 1e6:.0f} MB", f"{results:,} results"
        runs = [(taken("ours", many), taken("bare", many)) for _ in range(REPEATS)]
        rate = median(results / ours[0] for ours, _ in runs)
        yield "  territory read and written", f"{rate:,.0f} results/s", ""
        yield "  against a bare csv.reader", f"{median(b[0] / a[0] for a, b in runs):.2f} times", "0.5 or more"
        yield "  peak memory, 70,000 stations", f"{max(ours[1] for ours, _ in runs):.0f} MB", "under 200"
        yield "  peak memory, 7,000 stations", f"{taken('ours', few)[1]:.0f} MB", "about the same"


def write_national(path: Path, stations: int) -> int:
    """Invented results, those of the territory last; returns how many results there are."""
    lines = [line("33", "GIRONDE", "063;Bordeaux", number) for number in range(CYCLE)]
    others = stations - OF_TERRITORY
    with path.open("w", encoding=ENCODING, newline="") as file:
        file.write(AREA + GROUP + "\r\n")
        for number in range(others):
            file.write(lines[number % CYCLE].replace("BUREAU", f"{number:05}"))
        for number in range(OF_TERRITORY):
            text = line("ZN", "NOUVELLE CALEDONIE", "818;Nouméa", CYCLE - 1)
            file.write(text.replace("BUREAU", f"{number:05}"))
    return sum(lists(number % CYCLE) for number in range(others)) + OF_TERRITORY * MOST


def lists(number: int) -> int:
    """How many lists stand: 12, 13, … up to 38, and then 38 for a while."""
    return min(MOST, FEWEST + number)


def line(department: str, name: str, commune: str, number: int) -> str:
    """One polling station; every list has ten votes."""
    valid = 10 * lists(number)
    counts = f"{valid + 50};40;10,00;{valid + 10};90,00;6;1,00;1,10;4;0,50;0,60;{valid};88,00;98,00"
    return f"{department};{name};{commune};BUREAU;{counts};" + ";".join(map(group, range(lists(number)))) + "\r\n"


def group(number: int) -> str:
    """One list in one polling station."""
    label = f"LISTE ESSAI {number} DÉPOSÉE POUR MESURER LE TEMPS QUE PREND LA LECTURE D'UN LONG NOM DE LISTE EN EUROPE"
    label += " ET AILLEURS ENCORE, PAR TOUS LES TEMPS"
    return f"{number + 1};ESSAI {number};{label};PRÉNOMS-ESSAI NOM-D'ESSAI-{number};10;1,23;4,56"


def taken(way: str, path: Path) -> tuple[float, float]:
    """Seconds, and peak memory in MB, of one way in a process of its own."""
    command = [sys.executable, "-m", "bench.official", way, str(path)]
    seconds, memory = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), float(memory)


def ours(path: Path) -> float:
    """Seconds from the file to the seeds of its territory."""
    start = perf_counter()
    wanted = Wanted("europeennes-2000", round=1)
    election = Election(wanted, known(Path(path, "none"), SEEDS, wanted.election_id))
    election.add_file(path, read(path, wanted, election.known.areas.communes).records)
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "out"), election, "essai")
    return perf_counter() - start


def bare(path: Path) -> float:
    """Seconds that csv.reader takes over the file, doing nothing with the rows."""
    start = perf_counter()
    with path.open(encoding=ENCODING, newline="") as file:
        for _ in csv.reader(file, delimiter=";"):
            pass
    return perf_counter() - start


if __name__ == "__main__":
    print({"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2])), getrusage(RUSAGE_SELF).ru_maxrss / 1024)
