from interview_coach.application.services import Services
from interview_coach.domain.interview import Purpose
from interview_coach.domain.lead import LeadKind
from interview_coach.domain.reflection import Decision, Reflection
from interview_coach.ui.screens.wrap_up.reflect import ReflectPage
from tests.ui.screens.wrap_up.conftest import Evening, keys


def stored(evening: Evening) -> Reflection:
    reflection: Reflection = evening.ask(
        lambda services: services.wrapping_up.open(evening.id).interview.reflection
    )
    return reflection


def test_scores_and_words_are_kept_as_they_are_given(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    evening.click(page.scores["profession"].score._dots[4])
    evening.click(page.scores["confidence_after"].score._dots[5])
    evening.type(page.fields["profession_words"], "more law than I thought")
    reflection = stored(evening)
    assert (reflection.profession, reflection.confidence_after) == (4, 5)
    assert reflection.profession_words == "more law than I thought"


def test_a_score_says_what_it_stands_for(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    score = page.scores["environment"]
    assert score.words == "1 I would be unhappy there · 5 I would look forward to Mondays"
    evening.click(score.score._dots[3])
    assert score.words == "I could manage"


def test_an_answer_moves_nothing_on_the_page(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    below = page.scores["confidence_after"]
    before = below.mapTo(page, below.rect().topLeft())
    evening.click(page.scores["environment"].score._dots[3])
    evening.click(page.decision._segments["unsure"])
    assert below.mapTo(page, below.rect().topLeft()) == before


def test_the_same_score_again_takes_it_back(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    for _ in range(2):
        evening.click(page.scores["credentials"].score._dots[2])
    assert stored(evening).credentials is None


def test_a_decision_brings_its_hint(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    evening.click(page.decision._segments["unsure"])
    assert stored(evening).decision is Decision.UNSURE
    assert "come back to this tomorrow" in page._hint.text()


def test_a_change_elsewhere_leaves_alone_what_is_being_typed(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    field = page.fields["decision_words"]
    field.setFocus()
    keys(field.control, "half a sen")
    evening.ask(lambda services: services.wrapping_up.reflect(evening.id, {"profession": 2}))
    evening.settle()
    assert page.scores["profession"].score.value == 2
    assert field.text() == "half a sen"


def test_a_second_look_shows_the_first_and_a_test_becomes_a_lead(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    evening.click(page.scores["profession"].score._dots[2])
    evening.click(page.look_again.tomorrow)
    assert page.look_again.words.text().startswith("You are asked again tomorrow")
    evening.clock.advance(hours=24)
    page.look()
    evening.settle()
    assert page.look_again.tomorrow.isVisible()
    evening.click(page.scores["profession"].score._dots[4])
    assert page.first["profession"].text() == "At first: 2"
    # What the path asks for, and back again.
    page.requirements.field.setFocus()
    keys(page.requirements.field.control, "a certificate")
    page.requirements.field._submit()
    row = page.requirements.rows[0]
    row.have.changed.emit("")
    evening.settle()
    assert stored(evening).requirements == [{"needed": "a certificate"}]
    evening.click(row.remove)
    assert stored(evening).requirements == []
    page.context.undo.undo()
    evening.settle()
    assert [each.needed.text() for each in page.requirements.rows] == ["a certificate"]
    # One click makes a lead of the test.
    evening.type(page.next_test.field, "half a day in April")
    evening.click(page.next_test.buttons[LeadKind.SHADOWING])
    assert stored(evening).next_test == "half a day in April"
    (lead,) = evening.ask(lambda services: services.reading.ties.leads())
    assert (lead.lead.kind, lead.lead.text) == (LeadKind.SHADOWING, "half a day in April")


def test_what_was_weighed_comes_back_after_a_talk_about_a_decision(evening: Evening) -> None:
    page = evening.at(ReflectPage, "reflect")
    assert page.weighed.isHidden()
    said = {"option_a": "train as a nurse", "option_b": "stay", "would_change": "no posts"}

    def weigh(services: Services) -> None:
        services.weighing.weigh(evening.id, said)
        services.weighing.compare(evening.id, [{"what": "Money", "a": "less", "b": ""}])
        services.preparing.change(evening.id, {"purpose": Purpose.DECISION})

    evening.ask(weigh)
    assert page.weighed.isVisible()
    shown = [page.weighed.options, page.weighed.sheet, page.weighed.change]
    assert [label.text() for label in shown] == [
        "train as a nurse  or  stay",
        "Money: less / –",
        "What would change your mind: no posts",
    ]
