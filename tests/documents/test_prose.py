"""Typewriter's signs become a printer's where nothing else can be meant."""

import pytest

from interview_coach.documents.prose import set_as_prose


@pytest.mark.parametrize(
    ("lang", "typed", "set_"),
    [
        (
            "en-US",
            'She said "keep it", and didn\'t smile.',
            "She said “keep it”, and didn’t smile.",
        ),
        ("de", 'Er sagte "behalten".', "Er sagte „behalten“."),
        ("fr", 'On dit "garder"; c\'est tout.', "On dit «\u00a0garder\u00a0»; c’est tout."),
        ("es", 'Dijo "guardar".', "Dijo «guardar»."),
        ("en", "tools - or people -- or both--all", "tools – or people – or both—all"),
        ("en", "the students' work...", "the students’ work…"),
        ("en", '("so")', "(“so”)"),
    ],
)
def test_signs_are_set_as_in_print(lang: str, typed: str, set_: str):
    assert set_as_prose(typed, lang) == set_


@pytest.mark.parametrize(
    "typed",
    [
        '<a href="javascript:1">x</a>',
        'a 5" card',
        "well-known",
        "pages 3-5",
        "--help",
        "-5 °C",
        '"unfinished',
        "‘so’ and “so” – already… set",
        "2026-11-21",
    ],
)
def test_what_can_be_meant_otherwise_stays_as_typed(typed: str):
    assert set_as_prose(typed, "en") == typed
