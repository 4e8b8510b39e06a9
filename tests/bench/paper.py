"""How fast a letter is set in type, beside plain reportlab doing the same page."""

from __future__ import annotations

import statistics
import time
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

from interview_coach.application.printing import FormalLetter, Paper
from interview_coach.documents import press
from interview_coach.documents.fonts import Face, advances
from tests.bench.floor import Floor
from tests.documents.samples import endless, letter

LETTERS = 1_000
_WORD = "日w" * 50_000


def measure(runs: int) -> list[Floor]:
    """The floors of paper: one letter, a thousand letters, and a word without end."""
    return [*_one(runs), *_many(), *_endless()]


def _one(runs: int) -> list[Floor]:
    printer, content = press(), letter()
    ours, plain = _medians(
        runs, partial(printer.typeset, content, Paper.A4), partial(_platypus, [content])
    )
    size = len(printer.typeset(content, Paper.A4).pdf)
    beside = f"{ours:.1f} ms beside {plain:.1f} ms of platypus"
    return [
        Floor("a warm letter is set in type within", ours, 8, "ms", beside),
        Floor("a warm letter, from click to file", ours, max(15, 2 * plain), "ms", beside),
        Floor("a letter's file", size / 1000, 40, "kB"),
    ]


def _many() -> list[Floor]:
    """The best of three, as the machine may be busy with something else in one of them."""
    contents = [replace(letter(), sender=f"Maya Ortiz {n}") for n in range(LETTERS)]
    printer = press()
    ours = min(_seconds(lambda: printer.bind(contents, Paper.A4)) for _ in range(3))
    plain = min(_seconds(lambda: _platypus(contents)) for _ in range(3))
    beside = f"{ours:.2f} s beside {plain:.2f} s of platypus"
    return [Floor(f"{LETTERS} letters, in times of platypus", ours / plain, 1.25, "×", beside)]


def _endless() -> list[Floor]:
    printer = press()
    floors = []
    for document, content in endless(_WORD).items():
        seconds = _seconds(lambda content=content: printer.typeset(content, Paper.A4))
        floors.append(Floor(f"a word of 100,000 letters in: {document}", seconds, 5, "s"))
        tracemalloc.start()
        printer.typeset(content, Paper.A4)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        floors.append(Floor("  its memory at most", most / 1_000_000, 100, "MB"))
    return floors


def _medians(runs: int, *jobs: Callable[[], object]) -> list[float]:
    """Milliseconds of each job, taking turns, so that a busy machine is busy for both."""
    for job in jobs:
        job()
    taken = [[_seconds(job) * 1000 for job in jobs] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def _seconds(job: Callable[[], object]) -> float:
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


def _platypus(contents: Sequence[FormalLetter]) -> bytes:
    """The letters as plain reportlab sets them: the same words, faces and margins."""
    for face in (Face.SERIF, Face.SANS, Face.BOLD):
        advances(face)
    name, contact, body = (
        ParagraphStyle("", fontName=face.value, fontSize=size, leading=leading)
        for face, size, leading in (
            (Face.BOLD, 12, 16), (Face.SANS, 8.5, 12), (Face.SERIF, 11, 15),
        )
    )  # fmt: skip
    story = []
    for content in contents:
        text = content.text
        story += [
            Paragraph(escape(content.sender), name),
            Paragraph(escape(" · ".join(content.sender_lines)), contact),
        ]
        for said in (
            content.date, "\n".join(content.inside_address), text.greeting, *text.paragraphs,
            text.closing, text.signature,
        ):  # fmt: skip
            story += [Spacer(0, 15), Paragraph(escape(said).replace("\n", "<br/>"), body)]
        story.append(PageBreak())
    target = BytesIO()
    margins = {"leftMargin": 28 * mm, "rightMargin": 28 * mm, "topMargin": 24 * mm}
    SimpleDocTemplate(target, pagesize=A4, bottomMargin=24 * mm, **margins).build(story)
    return target.getvalue()
