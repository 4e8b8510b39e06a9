"""The tour: the real windows off-screen on a throw-away sample, through prepare, live and wrap up.

It leaves a picture of every screen, light and dark, and every document, in one folder.
"""

import os
import tempfile
import time
from pathlib import Path

from interview_coach.application.errors import CoachError
from interview_coach.tour.clock import HOME_ZONE


def take_tour(folder: Path) -> list[Path]:
    """Take the pictures and make the documents; what was written. Raises ``CoachError``."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = HOME_ZONE
    if hasattr(time, "tzset"):
        time.tzset()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CoachError(f"The folder {folder} cannot be made ({error.strerror}).") from error
    written: list[Path] = []
    for scheme in ("light", "dark"):
        with tempfile.TemporaryDirectory(prefix="interview-coach-sample-") as data:
            written += _walk(folder, Path(data), scheme)
    return written


def _walk(folder: Path, data: Path, scheme: str) -> list[Path]:
    from interview_coach.tour import documents, stops
    from interview_coach.tour.guide import Guide

    guide = Guide(folder, data, scheme)
    guide.open()
    try:
        for stop in stops.ALL:
            stop(guide)
        if scheme == "light":
            documents.leave(guide)
    finally:
        guide.close()
    return guide.written
