from uuid import UUID

from interview_coach.domain.person import Address
from interview_coach.ui.screens.prepare.person import PersonPage
from tests.ui.screens.prepare.conftest import Eve


def test_what_is_known_of_a_person_is_kept_as_it_is_typed(eve: Eve) -> None:
    form = eve.at(PersonPage, "person").form
    eve.type(form.fields["role"], "Head of Digital Collections")
    eve.type(form.fields["pronunciation"], "DAY-na WIT-feeld")
    form._address.changed.emit(str(Address.MS))
    eve.settle()
    person = eve.opened().person
    assert person.role == "Head of Digital Collections"
    assert person.pronunciation == "DAY-na WIT-feeld"
    assert person.addressed == "Ms. Whitfield"
    assert form._address.value == Address.MS


def test_a_friend_is_greeted_by_the_first_name_and_the_form_says_so(eve: Eve) -> None:
    form = eve.at(PersonPage, "person").form
    person_id = eve.opened().person.id
    offered: list[tuple[str, bool]] = []
    for circle in ("friends", "work"):
        eve.ask(
            lambda services, circle=circle: services.people.change(person_id, {"circle": circle})
        )
        eve.view.refresh()
        eve.settle()
        offered.append((form._address.value, form._address.box.findData("full_name") >= 0))
    assert offered == [(Address.FIRST_NAME, False), (Address.FULL_NAME, True)]


def test_the_introducer_is_chosen_among_the_others(eve: Eve) -> None:
    jonas: UUID = eve.ask(lambda services: services.people.add("Jonas Lind"))
    form = eve.at(PersonPage, "person").form
    box = form._introducer.box
    offered = [box.itemData(at) for at in range(box.count())]
    assert offered[0] == ""
    assert str(jonas) in offered
    assert str(eve.opened().person.id) not in offered
    form._introducer.changed.emit(str(jonas))
    eve.settle()
    assert eve.opened().person.introduced_by_id == jonas
    assert box.currentText() == "Jonas Lind"


def test_a_look_again_leaves_alone_what_is_being_typed(eve: Eve) -> None:
    page = eve.at(PersonPage, "person")
    field = page.form.fields["role"]
    field.setFocus()
    field.edit.insert("Archi")  # type: ignore[attr-defined]
    field._note_typing()
    eve.view.refresh()
    eve.program.desk.settle()
    assert field.text() == "Archi"
