"""The shipped content about ties: keys that fit the domain, and words for every case."""

from string import Template

import pytest

from interview_coach.app import load_content
from interview_coach.application.ask_drafts import SHAPES, AskSlot
from interview_coach.application.content import Content
from interview_coach.application.messages import UNKNOWN, Occasion
from interview_coach.domain.asking import OutreachChannel
from interview_coach.domain.lead import LeadKind
from interview_coach.domain.letters import asks_for_a_job

KNOWN = {
    *("name", "salutation", "organisation", "role", "field", "sender", "number", "contact"),
    *("minutes_words", "introducer", "common_ground", "event", "target", "windows", "again"),
    *("found", "when", "day", "time", "where", "paragraph", "line"),
    *UNKNOWN,
}


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


@pytest.mark.parametrize("name", ["circles", "sources", "event_kinds", "first_steps", "lead_plans"])
def test_keys_are_unique(content, name):
    keys = [row.key for row in getattr(content, name)]

    assert len(keys) == len(set(keys)) >= 7


def test_there_are_more_than_twelve_circles_and_every_kind_of_lead_has_a_planner(content):
    assert len(content.circles) > 12
    plans = {plan.key: plan for plan in content.lead_plans}
    assert set(plans) == set(LeadKind)
    for plan in content.lead_plans:
        keys = [prompt.key for prompt in plan.prompts]
        assert len(keys) == len(set(keys)) > 0


def test_what_is_written_uses_only_fields_that_somebody_fills_and_asks_for_no_job(content):
    for wording in content.outreach_wordings:
        assert wording.fields <= KNOWN, wording.text
        assert not asks_for_a_job(Template(wording.text).safe_substitute())
        assert "job" not in wording.text.casefold()


def test_every_occasion_and_every_slot_of_every_channel_has_words(content):
    english = [each for each in content.outreach_wordings if each.language == "en"]
    for occasion in Occasion:
        for form in ("subject", "body"):
            for manner in ("formal", "friendly"):
                assert any(each.suits(occasion, form, manner) for each in english), occasion
    framed = {AskSlot.GREETING, AskSlot.CLOSING, AskSlot.SIGNATURE}
    worded_in_letters = {AskSlot.WHO, AskSlot.WHY, AskSlot.ASK, AskSlot.THANKS}
    for channel, shape in SHAPES.items():
        needed = set(shape.slots) - framed
        if channel is OutreachChannel.LETTER:
            needed -= worded_in_letters
        if channel is OutreachChannel.EMAIL:
            needed -= {AskSlot.WHO}
        for slot in needed:
            assert any(each.slot == slot and channel in each.forms for each in english), slot
