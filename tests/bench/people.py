"""How long an import takes beside the bare database, and whether a huge file stops anything."""

from __future__ import annotations

import json
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median

from interview_coach.app import Workspace, open_services
from interview_coach.application.contacts import read_contacts
from interview_coach.exchange.contact_files import open_contacts
from interview_coach.paths import Paths
from tests.bench.floor import Floor

ROWS = 30_000
_HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
_SAFEGUARDS = ("secure_delete=ON", "journal_mode=WAL", "synchronous=FULL")


def measure(runs: int, huge: int) -> list[Floor]:
    """The floors of an import, and of a file with this many rows."""
    with tempfile.TemporaryDirectory(prefix="interview-coach-bench-") as place:
        folder = Path(place)
        return [_import(folder, runs), *_huge(folder, huge)]


def write_table(path: Path, rows: int) -> None:
    """A LinkedIn file with this many connections."""
    with path.open("w", encoding="utf-8") as file:
        file.write(f'Notes:\n"Some addresses are missing, you may notice."\n\n{_HEADER}')
        for n in range(rows):
            file.write(
                f"Dana{n},Whitfield{n % 7919},https://www.linkedin.com/in/dana{n},d{n}@example.org,"
                f"Company Number {n % 500},Data steward,12 Mar 2025\n"
            )


def _import(folder: Path, runs: int) -> Floor:
    table = folder / "connections.csv"
    write_table(table, ROWS)
    ours, bare, read = [], [], []
    for run in range(runs):
        reading, importing, rows, schema = _once(folder / f"data {run}", table)
        read.append(reading)
        ours.append(importing)
        bare.append(_bare(folder / f"bare {run}.db", rows, schema))
    times = median(one / other for one, other in zip(ours, bare, strict=True))
    return Floor(
        f"{ROWS:,} people imported, in executemany's of the same", times, 3.0, "×",
        f"{median(ours):.2f} s, with duplicates and backup; executemany {median(bare):.2f} s;"
        f" reading the file before {median(read):.2f} s",
    )  # fmt: skip


def _once(folder: Path, table: Path) -> tuple[float, float, list[Sequence[object]], list[str]]:
    """Seconds to read, seconds to look for duplicates and store; the rows as they were stored."""
    opened = open_services(Workspace(Paths(folder)))
    importing = opened.services.importing
    began = time.perf_counter()
    contacts = read_contacts(importing.open(table))
    read = time.perf_counter()
    preview = importing.compare(contacts, table.name)
    importing.bring_in(preview, range(ROWS))
    stored = time.perf_counter()
    copy = importing.back_up("bench")
    opened.close()
    assert copy is not None
    with sqlite3.connect(copy) as raw:
        made = "SELECT sql FROM sqlite_master WHERE tbl_name = 'people' AND sql IS NOT NULL"
        schema = [sql for (sql,) in raw.execute(f"{made} ORDER BY type DESC")]
        rows = raw.execute("SELECT * FROM people").fetchall()
    assert len(rows) == ROWS
    return read - began, stored - read, rows, schema


def _bare(path: Path, rows: list[Sequence[object]], schema: list[str]) -> float:
    """Seconds to store the same rows with the driver alone, in a table with the same indexes."""
    with sqlite3.connect(path) as raw:
        for setting in _SAFEGUARDS:
            raw.execute(f"PRAGMA {setting}")
        for sql in schema:
            raw.execute(sql)
        raw.commit()
        places = ",".join("?" * len(rows[0]))
        began = time.perf_counter()
        raw.executemany(f"INSERT INTO people VALUES ({places})", rows)
        raw.commit()
        return time.perf_counter() - began


def _huge(folder: Path, rows: int) -> list[Floor]:
    """A file of this many rows, read by a process of its own so that its memory is its own."""
    table = folder / "huge.csv"
    write_table(table, rows)
    command = [sys.executable, "-m", "tests.bench.people", str(table)]
    said = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
    what = f"a file of {rows:,} rows"
    beside = f"{said['read']:,} read in {said['seconds']:.1f} s: {said['taken']:,} taken"
    return [
        Floor(f"{what}: looked into", said["preview"], 1.0, "s", beside),
        Floor(f"{what}: from one word of progress to the next", said["gap"], 0.5, "s"),
        Floor(f"{what}: memory at its highest", said["memory"], 150, "MB"),
    ]


def _look_into(table: Path) -> dict[str, float]:
    before = _memory()
    began = time.perf_counter()
    file = open_contacts(table)
    file.sample()
    preview = time.perf_counter() - began
    words = [time.perf_counter()]
    contacts = read_contacts(file, lambda share: words.append(time.perf_counter()))
    words.append(time.perf_counter())
    return {
        "preview": preview,
        "gap": max(later - sooner for sooner, later in pairwise(words)),
        "seconds": words[-1] - words[0],
        "memory": _memory() - before,
        "read": contacts.account.read,
        "taken": contacts.account.taken,
    }


def _memory() -> float:
    """The most memory that this process has had, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():
        # Linux hands the figure of getrusage on from the process that started this one.
        words = status.read_text(encoding="ascii").split()
        return int(words[words.index("VmHWM:") + 1]) / (1 << 10)
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    print(json.dumps(_look_into(Path(sys.argv[1]))))
