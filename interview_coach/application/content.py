"""The content that ships with the program: question bank, checklists, closing steps, wording."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from interview_coach.application.coach_words import RuleWords
    from interview_coach.application.locales import Locale
    from interview_coach.application.phrasing import LetterWording
    from interview_coach.application.printing import Words
    from interview_coach.application.tie_content import Circle, FirstStep, LeadPlan, Named, Tag

Row = TypeVar("Row")

CLOSING_SLOTS = frozenset({"minutes", "number", "referral", "name", "specific", "field"})
LOGISTICS_SLOTS = frozenset({"name", "minutes", "their_time", "my_time", "leave_at", "place"})


@dataclass(frozen=True)
class Theme:
    """A subject that questions are sorted by; `listed` ones are offered as filters."""

    key: str
    label: str
    listed: bool = True


@dataclass(frozen=True)
class QuestionSlot:
    """A `{name}` in a question, and the words that stand there while it is unknown."""

    name: str
    label: str
    otherwise: str


@dataclass(frozen=True)
class BankEntry:
    """A question offered by the bank."""

    key: str
    text: str
    theme: str
    open: bool
    kind: str
    priority: str
    minutes: float
    hint: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class ResearchGroup:
    """A heading of the research checklist."""

    key: str
    label: str


@dataclass(frozen=True)
class ResearchPrompt:
    """One thing to look up; `core` ones count towards being ready."""

    key: str
    group: str
    prompt: str
    hint: str
    core: bool


@dataclass(frozen=True)
class ClosingStep:
    """One of the five steps that end an interview."""

    key: str
    title: str
    say: str
    at_seconds_left: int
    source: str
    otherwise: str = ""
    question: str = ""
    """Key of the bank's question that asks the same."""


@dataclass(frozen=True)
class ClosingLine:
    """A line that may stand between the steps; `drop` 1 goes first when time is short."""

    key: str
    title: str
    say: str
    at_seconds_left: int
    question: str = ""
    drop: int = 0


@dataclass(frozen=True)
class LetterForm:
    """A form that a thank-you can take, and what suits it."""

    key: str
    label: str
    words_min: int
    words_max: int
    target_hours: int
    still: str


@dataclass(frozen=True)
class LetterSlot:
    """A part of the thank-you, in the order it is written."""

    key: str
    label: str
    hint: str
    optional: bool = False


@dataclass(frozen=True)
class LetterField:
    """A `$field` that a wording may use: what stands there, and an example of it."""

    key: str
    meaning: str
    example: str


@dataclass(frozen=True)
class LogisticsLine:
    """A practical thing to see to, for some formats of meeting."""

    key: str
    formats: tuple[str, ...]
    stage: str
    text: str
    hint: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Criterion:
    """A criterion of the reflection, with words for 1 to 5."""

    key: str
    title: str
    question: str
    anchors: tuple[str, ...]


@dataclass(frozen=True)
class Confidence:
    """How sure someone feels, asked before and after, with words for 1 to 5."""

    ahead: str
    before: str
    after: str
    anchors: tuple[str, ...]


@dataclass(frozen=True)
class Decision:
    """What someone may decide after a talk."""

    key: str
    label: str
    hint: str


class Content:
    """Everything that ships; each of its texts is parsed when something of it is wanted."""

    source_names: Mapping[str, str]
    themes: tuple[Theme, ...]
    question_slots: tuple[QuestionSlot, ...]
    questions: tuple[BankEntry, ...]
    research_groups: tuple[ResearchGroup, ...]
    research: tuple[ResearchPrompt, ...]
    closing: tuple[ClosingStep, ...]
    closing_lines: tuple[ClosingLine, ...]
    letter_forms: tuple[LetterForm, ...]
    letter_fields: tuple[LetterField, ...]
    letter_slots: tuple[LetterSlot, ...]
    more_slots: tuple[LetterSlot, ...]
    wordings: tuple[LetterWording, ...]
    logistics: tuple[LogisticsLine, ...]
    criteria: tuple[Criterion, ...]
    confidence: Confidence
    decisions: tuple[Decision, ...]
    remember: tuple[str, ...]
    locales: Mapping[str, Locale]
    paper_words: Mapping[str, Words]
    circles: tuple[Circle, ...]
    sources: tuple[Named, ...]
    tags: tuple[Tag, ...]
    event_kinds: tuple[Named, ...]
    first_steps: tuple[FirstStep, ...]
    encouragement: tuple[str, ...]
    discussion: tuple[str, ...]
    lead_plans: tuple[LeadPlan, ...]
    outreach_wordings: tuple[LetterWording, ...]
    coach_words: Mapping[str, Mapping[str, RuleWords]]

    def __init__(self, texts: Mapping[str, str]) -> None:
        """The content in TOML texts, by name: questions, research, closing and so on."""
        self._texts = texts

    def __getattr__(self, name: str) -> Any:
        """A field that was not wanted before: parse the text that has it."""
        for text, (fields, read) in _TEXTS.items():
            if name in fields:
                self.__dict__.update(read(tomllib.loads(self._texts[text])))
                return self.__dict__[name]
        raise AttributeError(name)

    @property
    def core(self) -> frozenset[str]:
        """The keys of what is worth looking up before any interview."""
        return frozenset(prompt.key for prompt in self.research if prompt.core)

    def wordings_in(self, language: str) -> tuple[LetterWording, ...]:
        """The shipped wordings of letters in this language; English where there are none."""
        text = f"letters.{language}"
        if text not in self._texts:
            return self.wordings
        if text not in self.__dict__:
            from interview_coach.application.phrasing import read_wordings

            rows = tomllib.loads(self._texts[text])["wordings"]
            self.__dict__[text] = read_wordings(rows, language)
        found: tuple[LetterWording, ...] = self.__dict__[text]
        return found

    def locale(self, key: str) -> Locale:
        """The locale of this name, or British English."""
        from interview_coach.application.locales import DEFAULT

        return self.locales.get(key) or self.locales[DEFAULT]

    def words(self, locale: str) -> Words:
        """The words that stand on paper, in the language of this locale."""
        from interview_coach.application.locales import DEFAULT

        return self.paper_words.get(locale) or self.paper_words[DEFAULT]

    def logistics_for(self, format_: str) -> tuple[LogisticsLine, ...]:
        """What to see to for a meeting in this format."""
        return tuple(line for line in self.logistics if format_ in line.formats)


def _rows(kind: type[Row], tables: Sequence[Mapping[str, Any]]) -> tuple[Row, ...]:
    return tuple(_row(kind, table) for table in tables)


def _row(kind: type[Row], table: Mapping[str, Any]) -> Row:
    return kind(**{key: _frozen(value) for key, value in table.items()})


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _questions(table: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "source_names": table["sources"],
        "themes": _rows(Theme, table["themes"]),
        "question_slots": _rows(QuestionSlot, table["slots"]),
        "questions": _rows(BankEntry, table["questions"]),
    }


def _research(table: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "research_groups": _rows(ResearchGroup, table["groups"]),
        "research": _rows(ResearchPrompt, table["prompts"]),
    }


def _closing(table: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "closing": _rows(ClosingStep, table["steps"]),
        "closing_lines": _rows(ClosingLine, table["lines"]),
    }


def _letters(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.phrasing import read_wordings

    return {
        "letter_forms": _rows(LetterForm, table["forms"]),
        "letter_fields": _rows(LetterField, table["fields"]),
        "letter_slots": _rows(LetterSlot, table["slots"]),
        "more_slots": _rows(LetterSlot, table["more_slots"]),
        "wordings": read_wordings(table["wordings"], "en"),
    }


def _reflection(table: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "criteria": _rows(Criterion, table["criteria"]),
        "confidence": _row(Confidence, table["confidence"]),
        "decisions": _rows(Decision, table["decisions"]),
        "remember": tuple(table["remember"]["prompts"]),
    }


def _logistics(table: Mapping[str, Any]) -> dict[str, Any]:
    return {"logistics": _rows(LogisticsLine, table["lines"])}


def _locales(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.locales import read_locales

    return {"locales": read_locales(table)}


def _paper(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.locales import AMERICAN
    from interview_coach.application.printing import Words

    # What a language does not say itself is said in American English.
    words = {key: Words(key, {**table[AMERICAN], **texts}) for key, texts in table.items()}
    return {"paper_words": words}


def _circles(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.tie_content import read_circles

    return read_circles(table)


def _leads(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.tie_content import read_leads

    return read_leads(table)


def _coach(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.coach_words import read_coach

    return read_coach(table)


def _outreach(table: Mapping[str, Any]) -> dict[str, Any]:
    from interview_coach.application.tie_content import read_outreach

    return read_outreach(table)


_TEXTS: Mapping[str, tuple[frozenset[str], Callable[[Mapping[str, Any]], dict[str, Any]]]] = {
    "questions": (frozenset({"source_names", "themes", "question_slots", "questions"}), _questions),
    "research": (frozenset({"research_groups", "research"}), _research),
    "closing": (frozenset({"closing", "closing_lines"}), _closing),
    "letters": (
        frozenset({"letter_forms", "letter_fields", "letter_slots", "more_slots", "wordings"}),
        _letters,
    ),
    "locales": (frozenset({"locales"}), _locales),
    "paper": (frozenset({"paper_words"}), _paper),
    "logistics": (frozenset({"logistics"}), _logistics),
    "circles": (
        frozenset({"circles", "sources", "tags", "event_kinds"})
        | {"first_steps", "encouragement", "discussion"},
        _circles,
    ),
    "leads": (frozenset({"lead_plans"}), _leads),
    "outreach": (frozenset({"outreach_wordings"}), _outreach),
    "coach": (frozenset({"coach_words"}), _coach),
    "reflection": (frozenset({"criteria", "confidence", "decisions", "remember"}), _reflection),
}
"""Which text has which fields, and what reads it."""
