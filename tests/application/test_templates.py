from collections.abc import Callable
from uuid import UUID

import pytest

from interview_coach.application.changes import Change
from interview_coach.application.errors import CoachError
from interview_coach.application.services import Services
from interview_coach.application.templates import TemplateRow
from interview_coach.domain.letters import Form, Slot
from tests.clock import SetClock

ATTACKS = (
    "{0.__class__.__mro__}",
    "{name.__init__.__globals__}",
    "{{ 7 * 7 }}",
    "{% for x in range(9**9) %}x{% endfor %}",
    "{name!r:>999999999}",
    "{:>9999999999}",
    "%(name)s %s %n %999999999d",
    "${name.__class__}",
    "${name!r}",
    "${}",
    "$",
    "$$$",
    "$ 20 and $5.50",
    "$1",
    "`id`",
    "<img src=x onerror=alert(1)>",
    "<para><b>&amp;&#0;",
    "\\x00 \\u202e",
    "f'{__import__(\"os\")}'",
    "#{7*7} @{x} *{x} ~{x}",
    "<%= 7 * 7 %>",
    "[[${7*7}]]",
    "../../etc/passwd",
)
UNKNOWN_FIELDS = ("$os", "${__class__}", "$NAME", "$introducer", "$referral_names", "$name_")


@pytest.fixture
def interview(services: Services, clock: SetClock) -> UUID:
    services.you.change({"name": "Maya Ortiz", "field_of_interest": "digital archives"})
    return services.preparing.arrange_interview("Dana Whitfield", clock.now(), "UTC")


def row(services: Services, slot: str, text: str) -> TemplateRow:
    rows = next(each.rows for each in services.templates.slots() if each.key == slot)
    return next(each for each in rows if each.text == text)


def closing(services: Services, interview: UUID) -> tuple[str, ...]:
    return services.thanking.draft(interview, Form.CARD).phrasings[Slot.CLOSING]


def test_every_slot_shows_its_wordings_and_fields(services: Services) -> None:
    slots = {slot.key: slot for slot in services.templates.slots()}
    assert {*Slot, "subject", "referral_opening", "outreach_ask"} <= slots.keys()
    assert all(slot.label and slot.hint and slot.rows for slot in slots.values())
    assert slots["referral"].permissions == ("yes", "not_yes", "none")
    fields = {field.key: field for field in services.templates.fields("opening")}
    assert "introducer" not in fields
    assert all(field.meaning and field.example for field in fields.values())
    assert "when" not in {field.key for field in services.templates.fields("outreach_ask")}


def test_the_wordings_are_those_of_the_language_of_ones_letters(services: Services) -> None:
    services.you.change({"locale": "de"})
    assert row(services, "closing", "Herzliche Grüße").formality == "friendly"
    assert row(services, "closing", "Herzliche Grüße").key


def test_ones_own_wording_is_proposed_first(
    services: Services, interview: UUID, announced: list[Change]
) -> None:
    announced.clear()
    own = services.templates.add("closing", "  Ever yours, ", formality="formal", forms=["card"])
    assert announced == [Change.LETTERS]
    assert closing(services, interview)[0] == "Ever yours,"
    assert "Ever yours," not in services.thanking.draft(interview, Form.LETTER).text.plain
    assert row(services, "closing", "Ever yours,").is_own
    services.templates.write(own, "Truly yours,")
    assert closing(services, interview)[0] == "Truly yours,"
    services.templates.remove(own)
    assert "Truly yours," not in closing(services, interview)


def test_a_shipped_wording_is_hidden_changed_and_restored(
    services: Services, interview: UUID
) -> None:
    first = closing(services, interview)[0]
    key = row(services, "closing", first).key
    services.templates.hide(key)
    assert first not in closing(services, interview)
    assert row(services, "closing", first).is_hidden
    assert not row(services, "closing", first).is_own
    services.templates.change_shipped(key, "With many thanks,")
    assert closing(services, interview)[0] == "With many thanks,"
    changed = row(services, "closing", "With many thanks,")
    assert (changed.key, changed.shipped_text) == (key, first)
    services.templates.restore(key)
    assert closing(services, interview)[0] == first


def test_own_wordings_stay_out_of_the_other_languages(services: Services, interview: UUID) -> None:
    services.templates.add("closing", "Ever yours,", formality="formal")
    services.you.change({"locale": "fr"})
    assert "Ever yours," not in closing(services, interview)


def test_what_is_no_field_stays_as_it_was_typed(services: Services, interview: UUID) -> None:
    for attack in ATTACKS:
        services.templates.add("opening", f"Thank you. {attack}", formality="formal")
    said = services.thanking.draft(interview, Form.CARD).phrasings[Slot.OPENING]
    assert list(said[: len(ATTACKS)]) == [
        f"Thank you. {attack}".replace("$$", "$") for attack in ATTACKS
    ]


def test_a_field_that_may_not_stand_there_is_named(services: Services) -> None:
    for field in UNKNOWN_FIELDS:
        name = field.strip("${}")
        with pytest.raises(CoachError, match=rf"\${name}\b"):
            services.templates.add("opening", f"Thank you, {field}.", formality="formal")
    assert not any(row.is_own for slot in services.templates.slots() for row in slot.rows)


def test_the_introducer_stands_only_where_there_is_a_yes(services: Services) -> None:
    add = services.templates.add
    add("referral_opening", "$introducer sent me.", formality="formal", permission="yes")
    with pytest.raises(CoachError, match=r"\$introducer"):
        add("referral_opening", "$introducer sent me.", formality="formal", permission="not_yes")


def test_what_is_no_wording_is_refused(services: Services) -> None:
    add = services.templates.add
    wrong: tuple[Callable[[], UUID], ...] = (
        lambda: add("opening", " ", formality="formal"),
        lambda: add("opening", "x" * 2001, formality="formal"),
        lambda: add("opening", "Please consider me.", formality="formal"),
        lambda: add("nowhere", "Thank you.", formality="formal"),
        lambda: add("opening", "Thank you.", formality="rude"),
        lambda: add("opening", "Thank you.", formality="formal", forms=["telex"]),
        lambda: add("opening", "Thank you.", formality="formal", permission="yes"),
        lambda: services.templates.hide("unknown"),
    )
    for refused in wrong:
        with pytest.raises(CoachError):
            refused()


def test_an_example_shows_the_wording_filled(services: Services) -> None:
    assert services.templates.example("Dear $name, $nobody") == "Dear Ms. Whitfield, $nobody"
