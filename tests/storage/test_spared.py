"""The database comes in without asyncio, which is there all the same for whoever asks for it."""

import subprocess
import sys

from interview_coach._bootstrap import ROOT

CODE = """
import sys
before = set(sys.modules)
import interview_coach.storage
from sqlalchemy import create_engine
create_engine("sqlite://")
from sqlalchemy.util import compat, concurrency
assert not {"asyncio", "importlib.metadata"} & (set(sys.modules) - before)
assert concurrency.is_cancellation_exception(ValueError()) is False
import asyncio, importlib.metadata
assert concurrency.asyncio.CancelledError is asyncio.CancelledError
assert compat.importlib_metadata.entry_points is importlib.metadata.entry_points
assert asyncio.run(asyncio.sleep(0, "real")) == "real"
"""


def test_the_database_is_imported_without_what_only_asynchronous_engines_need() -> None:
    subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, check=True)
