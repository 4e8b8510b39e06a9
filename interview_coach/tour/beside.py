"""The stops beside the way: packs, leads, an event's thanks, the yearly word, first questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from interview_coach.tour.guide import Guide

if TYPE_CHECKING:
    from interview_coach.ui.screens.find.events import EventsPage
    from interview_coach.ui.screens.find.screen import FindScreen
    from interview_coach.ui.screens.first_run.screen import FirstRunScreen
    from interview_coach.ui.screens.leads.board import LeadsScreen
    from interview_coach.ui.screens.questions.screen import QuestionsScreen

UPDATE = ("news", "whom", "send")
_PACK = "tour-pack.toml"


def packs(guide: Guide) -> None:
    """The shelf of packs, one made to hand on, and one that comes in from a file."""
    guide.window.go("questions")
    guide.settle()
    acts = _bank(guide).acts
    acts.open_shelf()
    guide.picture("questions-packs", guide.dialog())
    guide.close_dialog()
    acts.hand_on()
    guide.picture("questions-export", guide.dialog())
    guide.close_dialog()
    acts.bring_in(guide.data / _PACK)
    guide.picture("questions-import", guide.dialog())
    guide.close_dialog()


def _bank(guide: Guide) -> QuestionsScreen:
    path = guide.data / _PACK
    path.write_bytes(guide.ask(_own_pack))
    screen: QuestionsScreen = guide.screen()
    return screen


def _own_pack(services: Any) -> bytes:
    """Some questions of the bank, as a friend would send them; one of them is new."""
    ids = [row.id for row in services.reading.bank()[:8]]
    pack: bytes = services.packs.write(ids, "Before a career fair", "Ana Kovač")
    known = b"What made you say yes to a stranger's request?"
    return pack.replace(known, b"Which of the stands here would you not miss?")


def leads(guide: Guide) -> None:
    """What one was told of, by how far it is; and one of them with its small planner."""
    guide.ask(_hear_of_things)
    guide.window.go("leads")
    guide.picture("leads")
    screen: LeadsScreen = guide.screen()
    cards = [card for column in screen.cards.values() for card in column]
    next(card for card in cards if "desk" in card.row.lead.text).opened.emit()
    guide.picture("lead", guide.dialog())
    guide.close_dialog()


def _hear_of_things(services: Any) -> None:
    from interview_coach.domain.lead import LeadKind, LeadStage

    lucia = services.reading.people("Prado")[0].id
    heard = (
        ("A day at the rights desk", LeadKind.SHADOWING, LeadStage.NEW),
        ("The newsletter of the regional archives", LeadKind.TIP, LeadStage.NEW),
        ("Summer internship, photo archive", LeadKind.POSTING, LeadStage.DOING),
        ("Metadata course, second half", LeadKind.TIP, LeadStage.DONE),
    )
    for text, kind, stage in heard:
        of = {"person_id": lucia} if kind is LeadKind.SHADOWING else {}
        services.leads.change(services.leads.add(text, kind, **of), {"stage": stage})


def event_thanks(guide: Guide) -> None:
    """Thanks to everybody who was met at an event."""
    seen = guide.ask(lambda services: services.reading.people("Okafor")[0])
    person = guide.ask(lambda services: services.people.get(seen.id))
    guide.window.go("find", step="events", event_id=str(person.event_id))
    guide.settle()
    screen: FindScreen = guide.screen()
    page = cast("EventsPage", screen.page)
    page.thank.click()
    guide.picture("event-thanks", guide.dialog())
    guide.close_dialog()


def update(guide: Guide) -> None:
    """A word once a year: the news, to whom, and each with a line of their own."""
    guide.ask(_write_news)
    for step in UPDATE:
        guide.window.go("update", step=step)
        guide.picture(f"update-{step}")


def _write_news(services: Any) -> None:
    services.updates.add_news("I chose digital archives for my second year.")
    known = {row.name: row.id for row in services.reading.people("")}
    to = [known[name] for name in ("Jonas Lind", "Priya Nair")]
    run_id = services.updates.begin_update(to)
    said = "Since we talked I chose digital archives, and I spend one day a week at a photo desk."
    services.updates.word_update(run_id, said)
    services.updates.word_update_line(run_id, to[0], "Your reading list was the beginning of it.")


def first_questions(guide: Guide) -> None:
    """The first of the five with an answer, the others skipped, and the step they end with."""
    guide.window.go("first_run")
    guide.settle()
    screen: FirstRunScreen = guide.screen()
    next(iter(screen.pages[0].rows.values())).click()
    guide.picture("first-run-answered")
    while screen.page is not None:
        screen.forward.click()
        guide.settle()
    guide.picture("first-run-end")


ALL = (packs, leads, event_thanks, update, first_questions)
