"""The desk: one thread owns the data, answers come back in order, and nothing kills it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from interview_coach.application.changes import Change
from interview_coach.application.errors import CoachError
from interview_coach.ui.background import Desk


class Shelf:
    """Stands for the services: knows which thread made it and what was put on it."""

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.things: list[str] = []

    def put(self, thing: str) -> int:
        assert threading.get_ident() == self.thread
        self.things.append(thing)
        return len(self.things)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk[Shelf]]:
    desk = Desk(Shelf)
    yield desk
    desk.close()


def refuse(shelf: Shelf) -> None:
    raise CoachError("That person is in the bin.")


def stumble(shelf: Shelf) -> None:
    raise KeyError("Anna's secret")


def test_what_is_asked_is_answered_in_order_on_the_windows_thread(desk: Desk[Shelf]) -> None:
    answers: list[tuple[int, int]] = []
    for thing in "abc":
        desk.ask(
            lambda shelf, t=thing: shelf.put(t),
            lambda n: answers.append((n, threading.get_ident())),
        )
    assert desk.settle()
    assert [number for number, _ in answers] == [1, 2, 3]
    assert {thread for _, thread in answers} == {threading.get_ident()}


def test_the_services_are_made_on_a_thread_of_their_own(desk: Desk[Shelf]) -> None:
    threads: list[int] = []
    desk.ask(lambda shelf: shelf.thread, threads.append)
    assert desk.settle()
    assert threads != [threading.get_ident()]


def test_a_held_desk_waits_until_it_may_start(qapp: QApplication) -> None:
    made: list[str] = []
    desk = Desk(lambda: made.append("made"), held=True)
    desk.ask(lambda _: None)
    assert made == []
    assert desk.settle()
    assert made == ["made"]
    desk.close()


def test_a_known_error_is_told_as_its_sentence(desk: Desk[Shelf]) -> None:
    told: list[str] = []
    desk.trouble.connect(told.append)
    desk.ask(refuse)
    assert desk.settle()
    assert told == ["That person is in the bin."]


def test_who_asked_may_take_the_error_itself(desk: Desk[Shelf]) -> None:
    told: list[str] = []
    heard: list[str] = []
    desk.trouble.connect(told.append)
    desk.ask(refuse, failed=heard.append)
    assert desk.settle()
    assert (heard, told) == (["That person is in the bin."], [])


def test_a_bug_names_its_kind_and_place_but_no_words_and_the_desk_goes_on(
    desk: Desk[Shelf],
) -> None:
    bugs: list[str] = []
    counted: list[int] = []
    desk.bug.connect(bugs.append)
    desk.ask(stumble)
    desk.ask(lambda shelf: shelf.put("after"), counted.append)
    assert desk.settle()
    assert counted == [1]
    assert bugs[0].startswith("KeyError")
    assert "stumble" in bugs[0]
    assert "Anna" not in bugs[0]


def test_an_answer_for_someone_gone_is_dropped(desk: Desk[Shelf]) -> None:
    owner = QObject()
    answers: list[int] = []
    desk.ask(lambda shelf: shelf.put("a"), answers.append, owner=owner)
    owner.deleteLater()
    del owner
    QApplication.sendPostedEvents(None, 52)
    assert desk.settle()
    assert answers == []


def test_a_failed_save_is_told_even_when_its_screen_is_gone(desk: Desk[Shelf]) -> None:
    told: list[str] = []
    desk.trouble.connect(told.append)
    owner = QObject()
    desk.ask(refuse, failed=lambda sentence: None, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    assert desk.settle()
    assert told == ["That person is in the bin."]


def test_an_announcement_reaches_the_windows_thread(desk: Desk[Shelf]) -> None:
    heard: list[object] = []
    desk.announced.connect(heard.append)
    desk.ask(lambda shelf: desk.announced.emit(Change.PEOPLE))
    assert desk.settle()
    assert heard == [Change.PEOPLE]


def test_closing_finishes_what_was_asked_and_then_tidies_up(qapp: QApplication) -> None:
    told: list[list[str]] = []
    desk = Desk(Shelf, closing=lambda shelf: told.append(shelf.things))
    desk.ask(lambda shelf: shelf.put("last words"))
    desk.close()
    assert told == [["last words"]]


def test_data_that_cannot_be_opened_is_told_once(qapp: QApplication) -> None:
    def locked() -> Shelf:
        raise CoachError("The file is open in another window.")

    told: list[str] = []
    heard: list[str] = []
    desk = Desk(locked)
    desk.refused.connect(told.append)
    desk.ask(lambda shelf: shelf.put("a"))
    desk.ask(lambda shelf: shelf.put("b"), failed=heard.append)
    assert desk.settle()
    assert told == heard == ["The file is open in another window."]
    desk.close()
