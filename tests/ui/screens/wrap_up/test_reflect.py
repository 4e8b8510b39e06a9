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
