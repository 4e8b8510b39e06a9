"""The shipped content parses, is complete, and uses no slot that nobody fills."""

import re
import tomllib
from collections.abc import Iterable
from operator import attrgetter
from pathlib import Path
from string import Template
from typing import Any

import pytest

from interview_coach.app import load_content
from interview_coach.application.content import Content
from interview_coach.application.content.closing import CLOSING_SLOTS
from interview_coach.application.content.logistics import LOGISTICS_SLOTS
from interview_coach.application.content.questions import GENERAL, Pack
from interview_coach.domain.approaches import ApproachSlot
from interview_coach.domain.bank import THEMES, Kind, Priority
from interview_coach.domain.budget import fit
from interview_coach.domain.coach.messages import THANKS_RULES, Message
from interview_coach.domain.coach.questions import QUESTION_RULES
from interview_coach.domain.coach.rule import findings
from interview_coach.domain.interview import Format, Outcome, PlannedQuestion, Purpose
from interview_coach.domain.letters import WORD_RANGE, Form, Slot, asks_for_a_job, compose
from interview_coach.domain.notes import Mark, Privacy, mark_of, names_given
from interview_coach.domain.person import Address
from interview_coach.domain.referral import Permission
from interview_coach.domain.reflection import Decision
from interview_coach.domain.text import fold

KEY = attrgetter("key")
FOLDER = Path(__file__).parent.parent / "resources" / "content"


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


@pytest.fixture(scope="module")
def sample() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "sample.toml").read_text(encoding="utf-8"))


def slots(text: str) -> set[str]:
    return set(re.findall(r"\{(\w*)\}", text))


def unique(keys: Iterable[str]) -> bool:
    listed = list(keys)
    return len(listed) == len(set(listed))


def test_the_bank_holds_71_questions_and_three_probes(content: Content) -> None:
    probes = [q for q in content.questions if q.theme == "probe"]
    assert (len(content.questions), len(probes)) == (74, 3)


def test_every_question_can_become_one_of_the_bank(content: Content) -> None:
    assert tuple(theme.key for theme in content.themes) == THEMES
    for question in (q for pack in content.packs for q in pack.questions):
        assert question.theme in THEMES
        assert question.kind in set(Kind)
        assert question.priority in set(Priority)
        assert question.minutes > 0


@pytest.mark.parametrize("pack", [p for p in load_content().packs if p.key != GENERAL], ids=KEY)
def test_a_field_pack_is_worth_asking_from(pack: Pack) -> None:
    assert 12 <= len(pack.questions) <= 20
    assert pack.title
    assert pack.by
    assert pack.about
    assert pack.fields
    assert all(question.key.startswith(f"{pack.key}_") for question in pack.questions)
    assert {"path", "role", "skills", "entry"} <= {question.theme for question in pack.questions}
    assert 2 <= sum(question.priority == "must" for question in pack.questions) <= 4


@pytest.mark.parametrize("pack", load_content().packs, ids=KEY)
def test_the_coach_has_nothing_to_say_about_a_pack(pack: Pack) -> None:
    for entry in pack.questions:
        planned = PlannedQuestion(
            text=entry.text,
            theme=entry.theme,
            kind=Kind(entry.kind),
            priority=Priority(entry.priority),
        )
        assert not list(findings(QUESTION_RULES, planned)), entry.text


def test_no_two_packs_ask_the_same(content: Content) -> None:
    asked = [question for pack in content.packs for question in pack.questions]
    assert unique(question.key for question in asked)
    assert unique(fold(question.text) for question in asked)


def test_the_sources_of_questions_and_lines_have_names(content: Content) -> None:
    cited = {s for pack in content.packs for q in pack.questions for s in q.sources}
    cited |= {s for line in content.logistics for s in line.sources}
    cited |= {step.source for step in content.closing}
    assert cited <= set(content.source_names)


def test_every_slot_of_a_question_is_declared_and_every_declared_one_is_used(
    content: Content,
) -> None:
    used = {slot for q in content.questions for slot in slots(q.text)}
    assert used == {slot.name for slot in content.question_slots}
    assert {s for p in content.packs for q in p.questions for s in slots(q.text)} <= used
    assert all(slot.otherwise for slot in content.question_slots)


def test_favours_belong_to_the_closing(content: Content) -> None:
    assert all(q.theme == "closing" for q in content.questions if q.kind == "favour")


def test_the_checklist_has_28_items_of_which_twelve_count(content: Content) -> None:
    groups = {group.key for group in content.research_groups}
    assert len(content.research) == 28
    assert sum(prompt.core for prompt in content.research) == 12
    assert {prompt.group for prompt in content.research} == groups


def test_the_five_closing_steps_follow_the_clock(content: Content) -> None:
    times = [step.at_seconds_left for step in content.closing]
    assert [step.key for step in content.closing] == [
        "time", "referrals", "permission", "thanks", "helped",
    ]  # fmt: skip
    assert times == sorted(times, reverse=True)
    assert times[0] == 300


def test_closing_lines_point_at_questions_of_the_bank(content: Content) -> None:
    bank = {question.key for question in content.questions}
    assert {line.question for line in content.closing_lines} - {""} <= bank
    assert sorted(line.drop for line in content.closing_lines if line.drop) == [1, 2, 3, 4]


def test_thanks_after_a_job_interview_ask_for_nothing(content: Content) -> None:
    assert content.ask_them
    for words in content.careful_thanks:
        said = findings(THANKS_RULES, Message(words, specific=words))
        assert [rule.id for rule, _ in said] == []
        assert not asks_for_a_job(words)


def test_closing_and_logistics_use_only_known_slots(content: Content) -> None:
    said = [text for step in content.closing for text in (step.title, step.say)]
    said += [text for line in content.closing_lines for text in (line.title, line.say)]
    assert {slot for text in said for slot in slots(text)} <= CLOSING_SLOTS
    for line in content.logistics:
        assert slots(line.text) | slots(line.hint) <= LOGISTICS_SLOTS


def test_closing_words_that_need_a_slot_have_words_without_it(content: Content) -> None:
    for step in content.closing:
        assert step.otherwise or slots(step.say) <= {"minutes"}
        assert not slots(step.otherwise)


def test_every_format_has_its_logistics(content: Content) -> None:
    for format_ in Format:
        stages = {line.stage for line in content.logistics_for(format_)}
        assert stages == {"before", "bring", "there", "after"}
    assert {f for line in content.logistics for f in line.formats} == set(Format)


def test_keys_are_unique(content: Content) -> None:
    lists: tuple[Iterable[Any], ...] = (
        content.themes,
        content.questions,
        content.research,
        (*content.closing, *content.closing_lines),
        content.letter_forms,
        (*content.letter_slots, *content.more_slots),
        content.letter_fields,
        content.logistics,
        content.criteria,
        content.decisions,
    )
    for rows in lists:
        assert unique(row.key for row in rows)
    assert unique(question.text for question in content.questions)


def test_letter_forms_and_slots_are_those_of_the_domain(content: Content) -> None:
    ranges = {form.key: (form.words_min, form.words_max) for form in content.letter_forms}
    assert ranges == {form.value: limits for form, limits in WORD_RANGE.items()}
    assert tuple(slot.key for slot in content.letter_slots) == tuple(Slot)
    more = {slot.key for slot in content.more_slots}
    assert {*Slot, *more} >= set(ApproachSlot)


def test_the_reflection_asks_what_the_domain_keeps(content: Content) -> None:
    assert [c.key for c in content.criteria] == ["profession", "environment", "credentials"]
    assert {d.key for d in content.decisions} == set(Decision) - {Decision.UNDECIDED}
    for anchors in (content.confidence.anchors, *(c.anchors for c in content.criteria)):
        assert len(anchors) == 5
    assert 6 <= len(content.remember) <= 8


def test_people_of_the_sample_are_introduced_by_people_before_them(sample: dict[str, Any]) -> None:
    known: set[str] = set()
    for person in sample["people"]:
        assert person.get("introduced_by", "") in {"", *known}
        assert person.get("form_of_address", "full_name") in set(Address)
        known.add(person["key"])
    assert len(known) == len(sample["people"]) == 9


def test_interviews_of_the_sample_point_at_what_exists(
    sample: dict[str, Any], content: Content
) -> None:
    people = {person["key"] for person in sample["people"]}
    bank = {question.key for question in content.questions}
    research = {prompt.key for prompt in content.research}
    steps = {step.key for step in content.closing}
    for interview in sample["interviews"]:
        lines = {line.key for line in content.logistics_for(interview["format"])}
        questions = {question["key"] for question in interview["questions"]}
        assert interview["person"] in people
        assert interview["purpose"] in set(Purpose)
        assert set(interview["logistics_done"]) <= lines
        assert {q.get("bank", "turning_points") for q in interview["questions"]} <= bank
        assert {q.get("outcome", "planned") for q in interview["questions"]} <= set(Outcome)
        assert {item["key"] for item in interview["research"]} <= research
        assert {item.get("question", "path") for item in interview["research"]} <= questions
        assert {note.get("question", "path") for note in interview.get("notes", ())} <= questions
        assert {step["key"] for step in interview.get("closing", ())} <= steps


def test_referrals_of_the_sample_stand_in_its_notes(sample: dict[str, Any]) -> None:
    permissions = []
    for interview in sample["interviews"]:
        for referral in interview.get("referrals", ()):
            note = interview["notes"][referral["note"] - 1]["text"]
            assert mark_of(note) is Mark.REFERRAL
            assert names_given(note)[0][0] == referral["name"]
            permissions.append(Permission(referral["permission"]))
    assert permissions == [Permission.YES, Permission.ASK_FIRST, Permission.NO, Permission.YES]


def test_the_sample_keeps_one_remark_in_confidence(sample: dict[str, Any]) -> None:
    notes = [note for interview in sample["interviews"] for note in interview.get("notes", ())]
    told = [n for n in notes if Privacy(n.get("privacy", "normal")) is Privacy.CONFIDENTIAL]
    assert len(told) == 1


def test_the_prepared_interview_has_nine_questions_of_which_six_fit(
    sample: dict[str, Any], content: Content
) -> None:
    dana = sample["interviews"][0]
    questions = [PlannedQuestion(minutes=question["minutes"]) for question in dana["questions"]]
    core = {prompt.key for prompt in content.research if prompt.core}
    plan = fit(questions, dana["planned_minutes"])
    assert (plan.count, plan.total) == (6, 9)
    assert len(core & {item["key"] for item in dana["research"]}) == 9


def test_letters_of_the_sample_are_of_the_right_length(sample: dict[str, Any]) -> None:
    letters = [i["letter"] for i in sample["interviews"] if "letter" in i]
    assert len(letters) == 3
    for letter in letters:
        fewest, most = WORD_RANGE[Form(letter["form"])]
        assert fewest <= compose(letter["slots"], Form(letter["form"])).words <= most


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_each_language_says_all_that_stands_on_paper(language: str) -> None:
    tables = tomllib.loads((FOLDER / "paper.toml").read_text(encoding="utf-8"))
    american, translated = tables["en-US"], tables[language]
    assert translated.keys() == american.keys()
    for key, text in american.items():
        assert fields_of(translated[key]) == fields_of(text), key
        assert "'" not in translated[key] + text


def fields_of(text: str) -> set[str]:
    return set(Template(text).get_identifiers())
