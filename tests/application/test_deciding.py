"""Readings side by side, and the page to decide by: in one's own words, with nothing confided."""

from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.answers import Only
from interview_coach.application.printing import Weighed
from interview_coach.application.services import Services
from interview_coach.application.side_by_side import spreads
from interview_coach.domain.interview import Outcome, PlannedQuestion, Purpose
from interview_coach.domain.notes import Privacy
from interview_coach.domain.reflection import Decision, Reflection
from tests.builders import NOON, a_note, a_person, a_talk

ARCHIVES = Only(field="archives")
READINGS = {
    "Priya Nair": Reflection(profession=4, credentials=2, confidence_before=2, confidence_after=3),
    "Ravi Menon": Reflection(
        profession=4,
        profession_words="her budget is smaller than anyone thinks",
        credentials=5,
        confidence_after=4,
        next_test="a course in SQL",
        requirements=[{"needed": "SQL", "have": "yes"}, {"needed": "sql "}, {}],
    ),
    "Dana Whitfield": Reflection(
        profession=5,
        decision=Decision.PURSUE,
        decision_words="by spring",
        next_test="half a day",
        requirements=[{"needed": "A degree", "have": "no", "willing": "unsure", "time": "2 years"}],
    ),
}


@pytest.fixture
def talks(services: Services) -> dict[str, UUID]:
    """Three talks in archives, one in health; each with a line of notes."""
    held = {}
    with services.answers.work() as work:
        for days, (name, reading) in zip((90, 1, 0), READINGS.items(), strict=True):
            person = a_person(name, organisation="Harborview", tags=["archives"])
            talk = a_talk(person, began=NOON - timedelta(days=days))
            for field, value in vars(reading).items():
                if not field.startswith("_"):
                    setattr(talk.reflection, field, value)
            asked = talk.plan(PlannedQuestion(text="What grows?", outcome=Outcome.ASKED))
            work.people.add(person)
            work.interviews.add(talk)
            work.notes.save([a_note(talk, f"{name} says so", 1, question_id=asked.id)])
            held[name] = talk.id
        other = a_person("Tom Adeyemi", tags=["health"])
        work.people.add(other)
        work.interviews.add(a_talk(other))
    return held


def weigh(services: Services, interview_id: UUID, decision: str) -> None:
    """Make it a talk that helps to decide."""
    with services.answers.work() as work:
        work.interviews.get(interview_id).purpose = Purpose.DECISION
    services.weighing.weigh(interview_id, {"decision": decision})


def test_talks_of_a_field_stand_in_the_order_they_were_held(
    services: Services, talks: dict[str, UUID]
) -> None:
    seen = services.deciding.side_by_side(ARCHIVES)
    assert [talk.name for talk in seen.talks] == list(READINGS)
    assert (seen.missing, seen.more, seen.fields) == (0, 0, ("archives", "health"))
    assert services.deciding.side_by_side(Only(field="health")).missing == 2
    shorter = services.deciding.side_by_side(ARCHIVES, most=2)
    assert [talk.name for talk in shorter.talks] == ["Ravi Menon", "Dana Whitfield"]
    assert shorter.more == 1


def test_only_talks_in_which_a_theme_was_asked_about_are_laid_side_by_side(
    services: Services, talks: dict[str, UUID]
) -> None:
    with services.answers.work() as work:
        dana, ravi, priya = (work.interviews.get(talks[n]) for n in reversed(READINGS))
        dana.plan(PlannedQuestion(text="What to learn?", theme="skills", outcome=Outcome.ASKED))
        noted = ravi.plan(PlannedQuestion(text="What now?", theme="skills"))
        work.notes.save([a_note(ravi, "SQL first", 2, question_id=noted.id)])
        priya.plan(PlannedQuestion(text="What else?", theme="skills"))
        priya.plan(PlannedQuestion(text="Who pays?", theme="pay", outcome=Outcome.LOOKED_UP))
    side = services.deciding.side_by_side(Only(field="archives", theme="skills"))
    assert [talk.name for talk in side.talks] == ["Ravi Menon", "Dana Whitfield"]
    assert dict(side.themes) == {"path": "path", "skills": "skills"}
    assert services.deciding.side_by_side(Only(field="health")).themes == {}
    page = services.deciding.page(Only("archives", "Harborview", "skills"))
    assert [talk.name for talk in page.talks] == ["Ravi Menon", "Dana Whitfield"]
    assert (page.title, page.chosen) == (
        "For the decision: archives",
        "Only: Harborview · skills",
    )


def test_scores_that_lie_two_apart_differ(services: Services, talks: dict[str, UUID]) -> None:
    found = spreads(services.deciding.side_by_side(ARCHIVES).talks)
    assert [(each.criterion, each.is_apart) for each in found] == [
        ("profession", False),
        ("credentials", True),
    ]


def test_the_page_says_what_agrees_what_differs_and_what_is_next(
    services: Services, talks: dict[str, UUID]
) -> None:
    lines = {name: services.answers.reading.said([talk])[0].id for name, talk in talks.items()}
    one, other = lines["Ravi Menon"], lines["Dana Whitfield"]
    services.contradictions.mark(one, other, "Ask Priya")
    weigh(services, talks["Priya Nair"], "Whether to leave the books")
    page = services.deciding.page(ARCHIVES)
    assert page.title == "For the decision: archives"
    assert [talk.name for talk in page.talks] == list(READINGS)
    assert page.talks[2].standing == "Pursue it"
    assert page.weighed == Weighed("Whether to leave the books", ("", ""))
    said = {s.title: [(line.lead, line.text) for line in s.lines] for s in page.sections}
    assert said == {
        "Where the talks agree": [("The profession", "4, 4 and 5 of 5")],
        "Where they differ": [
            ("What it takes", "from 2 (Priya Nair) to 5 (Ravi Menon)"),
        ],
        "What is at odds": [
            ("Ravi Menon", "Ravi Menon says so"),
            ("Dana Whitfield", "Dana Whitfield says so"),
            ("", "→ Ask Priya"),
        ],
        "The next cheap test": [
            ("Dana Whitfield", "half a day"),
            ("Ravi Menon", "a course in SQL"),
        ],
    }
    # What is lacking comes first, and each thing once.
    assert page.requirements == (
        ("A degree", "not yet", "not sure", "", "2 years"),
        ("SQL", "yes", "", "", ""),
    )


def test_nothing_confided_private_or_discreet_is_on_the_page(
    services: Services, talks: dict[str, UUID]
) -> None:
    ravi = talks["Ravi Menon"]
    with services.answers.work() as work:
        secret = "her budget is smaller than anyone thinks"
        told = a_note(work.interviews.get(ravi), secret, 2, privacy=Privacy.CONFIDENTIAL)
        work.notes.save([told])
        dana = work.interviews.get(talks["Dana Whitfield"])
        work.people.get(dana.person_id).is_discreet = True
    one, other = (services.answers.reading.said([talks[n]])[0].id for n in list(READINGS)[:2])
    services.contradictions.mark(one, other)
    weigh(services, ravi, f"Whether to go there, when {secret}")
    services.wrapping_up.mark(ravi, other, privacy=Privacy.PRIVATE)
    page = services.deciding.page(ARCHIVES, initials=True)
    assert [talk.name for talk in page.talks] == ["P. N.", "R. M."]
    assert page.talks[1].remarks == ("", "", "")
    printed = repr(page)
    assert not [word for word in ("budget", "Dana", "says so", "Harborview") if word in printed]


def test_the_sample_has_something_to_decide_by_and_is_arranged_where_you_are(services: Services):
    services.sample.load("Europe/Zurich")
    rows = services.reading.interviews()
    assert {row.time_zone for row in rows} == {"Europe/Zurich"}
    assert {row.person_zone for row in rows} == {"America/New_York", "America/Los_Angeles"}
    side = services.deciding.side_by_side()
    assert not side.missing
    assert side.fields == ("libraries", "research data", "archives")
    libraries = services.deciding.side_by_side(Only(field="libraries"))
    assert 0 < len(libraries.talks) < len(side.talks)
    assert services.deciding.page(Only(field="libraries")).title.endswith("libraries")
