from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.plan import bank_words, plan_of
from tests.ui.screens.prepare.conftest import Eve


def prepared(eve: Eve) -> Prepared:
    read: Prepared = eve.ask(
        lambda s: Prepared(
            s.preparing.open(eve.id), s.content, s.reading.habits(), s.coaching.coach()
        )
    )
    return read


def test_a_finding_is_quoted_under_its_question_and_offers_what_comes_after(eve: Eve) -> None:
    (question_id,) = eve.plan("How is digitisation funded?")
    found = {"finding": "three-year endowment.", "question_id": question_id}
    eve.ask(lambda services: services.preparing.found(eve.id, "news", found))
    hint = plan_of(prepared(eve)).main[0].hint
    assert hint is not None
    assert hint.words == "You noted “three-year endowment”. Ask what comes after it?"
    assert hint.sharper == ("I read this: three-year endowment. How is digitisation funded?",)
    eve.ask(lambda services: services.sharpening.sharpen(eve.id, question_id, hint.sharper[0]))
    line = plan_of(prepared(eve)).main[0]
    assert (line.hint, line.is_sharpened) == (None, True)
    assert line.behind == "From your research: “three-year endowment”"


def test_the_bank_reads_as_it_would_be_asked(eve: Eve) -> None:
    person = eve.opened().person
    eve.ask(lambda s: s.people.change(person.id, {"organisation": "State Archives"}))
    read = bank_words(prepared(eve))
    assert read("Who leaves {org} for {field}?") == "Who leaves State Archives for this field?"
    assert read("A {brace} of one’s own") == "A {brace} of one’s own"
