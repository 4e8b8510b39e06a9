"""The same question across people: kept lines first, confidences only for whoever asks."""

from datetime import timedelta
from uuid import UUID

import pytest

from interview_coach.application.answers import Only, Standing
from interview_coach.application.errors import CoachError
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.domain.bank import BankQuestion
from interview_coach.domain.interview import Outcome, PlannedQuestion
from interview_coach.domain.notes import NoteLine, Privacy
from tests.builders import NOON, a_note, a_person, a_talk

LACK, COURSE = "What do people who struggle lack?", "Which course again?"


@pytest.fixture
def talks(services: Services) -> dict[str, UUID]:
    """Three people; two were asked what others lack, in other words of the same question."""
    held = {}
    bank = BankQuestion(text=LACK)
    with services.answers.work() as work:
        work.bank.add(bank)
        for days, name, tag in ((0, "Dana", "archives"), (1, "Ravi", "archives"), (9, "Priya", "")):
            person = a_person(name, organisation=f"{name}'s", tags=[tag] if tag else [])
            talk = a_talk(person, began=NOON - timedelta(days=days))
            work.people.add(person)
            work.interviews.add(talk)
            held[name] = talk.id
            if name == "Priya":
                talk.plan(PlannedQuestion(text=" which  COURSE again? ", outcome=Outcome.ASKED))
                continue
            text = LACK if name == "Dana" else "What do they lack?"
            asked = talk.plan(PlannedQuestion(text=text, bank_id=bank.id, outcome=Outcome.ASKED))
            talk.plan(PlannedQuestion(text=COURSE))
            under = {"question_id": asked.id}
            secret = {**under, "privacy": Privacy.CONFIDENTIAL}
            work.notes.save(
                [
                    a_note(talk, "patience", 1, **under),
                    a_note(talk, "to say no", 2, kept=True, **under),
                    a_note(talk, "the boss", 3, **secret),
                    a_note(talk, "said at the door", 4),
                ]
            )
    return held


def test_a_question_that_a_finding_sharpened_is_the_same_question(
    services: Services, talks: dict[str, UUID]
) -> None:
    before = [(q.key, q.text) for q in services.answers.look().questions]
    (question,) = services.preparing.open(talks["Priya"]).interview.questions
    services.sharpening.sharpen(talks["Priya"], question.id, "I read your plan. Which course?")
    assert [(q.key, q.text) for q in services.answers.look().questions] == before


def test_people_stand_side_by_side_the_latest_first(
    services: Services, talks: dict[str, UUID]
) -> None:
    seen = services.answers.look()
    assert [talk.name for talk in seen.talks] == ["Dana", "Ravi", "Priya"]
    assert [question.text for question in seen.questions] == [LACK, COURSE]
    lack, course = seen.questions
    standings = [[q.answer(talk).standing for talk in seen.talks] for q in (lack, course)]
    asked, unreached, never = Standing.ASKED, Standing.NOT_REACHED, Standing.NOT_ASKED
    assert standings == [[asked, asked, never], [unreached, unreached, asked]]


def test_kept_lines_come_first_and_confidences_only_when_asked_for(
    services: Services, talks: dict[str, UUID]
) -> None:
    lack = services.answers.look().questions[0]
    answer = lack.answers[talks["Dana"]]
    assert [line.text for line in answer.lines] == ["to say no", "patience"]
    assert answer.hidden == 1
    assert [line.text for line in services.answers.confided(talks["Dana"], lack.key)] == [
        "the boss"
    ]
    assert services.answers.confided(talks["Priya"], lack.key) == []


@pytest.mark.parametrize(
    ("only", "names", "texts"),
    [
        (Only(field="archives"), ["Dana", "Ravi"], [LACK]),
        (Only(organisation="Priya's"), ["Priya"], [" which  COURSE again? "]),
        (Only(theme="path"), ["Dana", "Ravi", "Priya"], [LACK, COURSE]),
        (Only(theme="entry"), ["Dana", "Ravi", "Priya"], []),
    ],
)
@pytest.mark.usefixtures("talks")
def test_only_what_is_wanted_is_shown(
    services: Services, only: Only, names: list[str], texts: list[str]
) -> None:
    seen = services.answers.look(only)
    assert [talk.name for talk in seen.talks] == names
    assert [question.text for question in seen.questions] == texts
    assert seen.fields == ("archives",)
    assert seen.organisations == ("Dana's", "Priya's", "Ravi's")


@pytest.mark.usefixtures("talks")
def test_the_booklet_has_what_may_stand_on_paper(services: Services) -> None:
    with services.answers.work() as work:
        dana, ravi = services.answers.look().talks[:2]
        work.people.get(ravi.person_id).is_discreet = True
        asked = work.interviews.get(dana.id).questions[0].id
        under = {"question_id": asked, "interview_id": dana.id}
        work.notes.save(
            [
                NoteLine(text="@Lucía Prado", rank=7, **under),
                NoteLine(text="talk to @Peter Hale about night shifts", rank=7.5, **under),
                NoteLine(text="she is tired", rank=8, privacy=Privacy.PRIVATE, **under),
            ]
        )
        work.interviews.get(dana.id).reflection.profession = 4
    made = services.booklets.make()
    said = [
        (s.title, [(line.lead, line.text, line.mark) for line in s.lines]) for s in made.sections
    ]
    assert said == [
        (LACK, [("Dana", "to say no", "kept"), ("", "patience", "")]),
        ("What I think of it", [("Dana", "The profession: 4 of 5", "")]),
    ]
    assert "What 2 people said" in made.subtitle
    assert made.chosen == ""


def test_the_booklet_says_what_was_chosen_and_counts_whom_it_was_asked(
    services: Services, talks: dict[str, UUID]
) -> None:
    with services.answers.work() as work:
        talk, who_hires = work.interviews.get(talks["Priya"]), "Who hires beginners?"
        talk.plan(PlannedQuestion(text=who_hires, theme="entry", outcome=Outcome.ASKED))
    made = services.booklets.make(Only(theme="entry"))
    assert made.subtitle.startswith("What one person said")
    assert made.chosen == "Only: entry"
    made = services.booklets.make(Only("archives", "Dana's", "path"))
    assert made.chosen == "Only: archives · Dana's · path"
    assert [line.lead for line in made.sections[0].lines] == ["Dana", ""]


@pytest.mark.usefixtures("talks")
def test_what_has_not_changed_is_the_same(services: Services) -> None:
    before = services.answers.look()
    assert services.answers.look() == before
    with services.answers.work() as work:
        work.interviews.get(before.talks[0].id).reflection.profession = 5
    assert services.answers.look() != before


@pytest.mark.usefixtures("talks")
def test_earlier_conversations_wait_until_they_are_wanted(services: Services) -> None:
    seen = services.answers.look(most=2)
    assert [talk.name for talk in seen.talks] == ["Dana", "Ravi"]
    assert seen.more == 1


def _line(services: Services, name: str, text: str) -> UUID:
    """The line of this talk's answers that says so."""
    seen = services.answers.look()
    talk = next(each for each in seen.talks if each.name == name)
    lines = (line for q in seen.questions for line in q.answer(talk).lines)
    return next(line.id for line in lines if line.text == text)


def test_what_does_not_go_together_is_read_on_both_sides(
    services: Services, talks: dict[str, UUID]
) -> None:
    one, other = _line(services, "Dana", "patience"), _line(services, "Ravi", "to say no")
    made = services.contradictions.mark(one, other, "Ask Priya")
    assert services.contradictions.mark(other, one) == made
    seen = services.answers.look()
    read = [
        [(odds.other.name, odds.other.text, odds.words) for odds in seen.at_odds(answer)]
        for answer in (seen.questions[0].answer(talk) for talk in seen.talks)
    ]
    assert read == [[("Ravi", "to say no", "Ask Priya")], [("Dana", "patience", "Ask Priya")], []]
    only = services.answers.look(Only(at_odds=True), most=2)
    assert [talk.name for talk in only.talks] == ["Dana", "Ravi"]
    assert [question.text for question in only.questions] == [LACK]
    gone = services.contradictions.remove(made)
    assert services.answers.look().odds == ()
    services.contradictions.put_back(gone)
    assert [odds.id for odds in services.answers.look().odds] == [made]


def test_one_cannot_be_at_odds_with_oneself(services: Services, talks: dict[str, UUID]) -> None:
    one, other = _line(services, "Dana", "patience"), _line(services, "Dana", "to say no")
    with pytest.raises(CoachError, match="another talk"):
        services.contradictions.mark(one, other)


def test_what_is_told_in_confidence_by_now_is_at_odds_with_nothing(
    services: Services, talks: dict[str, UUID]
) -> None:
    one, other = _line(services, "Dana", "patience"), _line(services, "Ravi", "patience")
    services.contradictions.mark(one, other)
    services.wrapping_up.mark(talks["Dana"], one, privacy=Privacy.PRIVATE)
    (odds,) = services.answers.look().odds
    assert not odds.is_printable
    services.wrapping_up.mark(talks["Dana"], one, privacy=Privacy.CONFIDENTIAL)
    assert services.answers.look().odds == ()


@pytest.mark.parametrize("kind", [Kind.INTERVIEW, Kind.PERSON])
def test_what_is_erased_takes_its_contradictions_along(
    services: Services, talks: dict[str, UUID], kind: Kind
) -> None:
    one, other = _line(services, "Dana", "patience"), _line(services, "Ravi", "patience")
    services.contradictions.mark(one, other)
    talk = next(each for each in services.answers.look().talks if each.name == "Dana")
    item = talk.id if kind is Kind.INTERVIEW else talk.person_id
    services.keeping.delete(kind, item)
    assert services.answers.look().odds == ()
    services.keeping.put_back(kind, item)
    assert len(services.answers.look().odds) == 1
    services.keeping.delete(kind, item)
    services.keeping.erase(kind, item)
    with services.answers.work() as work:
        assert work.contradictions.all() == []
