"""The content that ships with the program: question bank, checklists, closing steps, wording."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from interview_coach.application.content.subjects import SUBJECTS

if TYPE_CHECKING:
    from interview_coach.application.coach_words import RuleWords
    from interview_coach.application.content.closing import ClosingLine, ClosingStep
    from interview_coach.application.content.first_steps import FirstQuestion, SmallStep
    from interview_coach.application.content.letters import LetterField, LetterForm, LetterSlot
    from interview_coach.application.content.logistics import LogisticsLine
    from interview_coach.application.content.questions import BankEntry, Pack, QuestionSlot, Theme
    from interview_coach.application.content.reflection import Confidence, Criterion, Decision
    from interview_coach.application.content.research import ResearchGroup, ResearchPrompt
    from interview_coach.application.content.weighing import WeighingWords
    from interview_coach.application.locales import Locale
    from interview_coach.application.phrasing import LetterWording
    from interview_coach.application.printing import Words
    from interview_coach.application.tie_content import Circle, LeadPlan, Named, Tag

_PACKS = "questions/"
"""Where the texts of packs lie."""


class Content:
    """Everything that ships; each of its texts is parsed when something of it is wanted."""

    source_names: Mapping[str, str]
    themes: tuple[Theme, ...]
    question_slots: tuple[QuestionSlot, ...]
    research_groups: tuple[ResearchGroup, ...]
    research: tuple[ResearchPrompt, ...]
    follow_ups: Mapping[str, tuple[str, ...]]
    """By theme, what to ask after something one has read."""
    weighing: WeighingWords
    closing: tuple[ClosingStep, ...]
    closing_lines: tuple[ClosingLine, ...]
    ask_them: tuple[str, ...]
    """To ask back when a talk becomes a job interview."""
    careful_thanks: tuple[str, ...]
    """What a thank-you says after such a talk: it asks for nothing."""
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
    encouragement: tuple[str, ...]
    first_questions: tuple[FirstQuestion, ...]
    first_steps: tuple[SmallStep, ...]
    quiet_lines: tuple[str, ...]
    """For a week in which nothing was done with anybody so far."""
    lead_plans: tuple[LeadPlan, ...]
    outreach_wordings: tuple[LetterWording, ...]
    coach_words: Mapping[str, Mapping[str, RuleWords]]

    def __init__(self, names: Sequence[str], read: Callable[[str], str]) -> None:
        """The content in TOML texts of these names: research, closing and so on."""
        self._names, self._read = names, read

    def __getattr__(self, name: str) -> Any:
        """A field that was not wanted before: parse the text that has it."""
        for text, (fields, read) in SUBJECTS.items():
            if name in fields:
                self.__dict__.update(read(self._tables(text)))
                return self.__dict__[name]
        raise AttributeError(name)

    def _tables(self, text: str) -> dict[str, Any]:
        import tomllib

        return tomllib.loads(self._read(text))

    @property
    def core(self) -> frozenset[str]:
        """The keys of what is worth looking up before any interview."""
        return frozenset(prompt.key for prompt in self.research if prompt.core)

    @property
    def pack_keys(self) -> tuple[str, ...]:
        """What the packs of questions that ship go by, the general one first."""
        return tuple(name.removeprefix(_PACKS) for name in self._names if name.startswith(_PACKS))

    def pack(self, key: str) -> Pack:
        """One of these packs."""
        text = f"{_PACKS}{key}"
        if text not in self.__dict__:
            from interview_coach.application.content.questions import read_pack

            self.__dict__[text] = read_pack(self._tables(text), key)
        found: Pack = self.__dict__[text]
        return found

    @property
    def packs(self) -> tuple[Pack, ...]:
        """All of them."""
        return tuple(self.pack(key) for key in self.pack_keys)

    @property
    def questions(self) -> tuple[BankEntry, ...]:
        """The questions of the general pack, which every bank has."""
        return self.pack("general").questions

    def wordings_in(self, language: str) -> tuple[LetterWording, ...]:
        """The shipped wordings of letters in this language; English where there are none."""
        text = f"letters.{language}"
        if text not in self._names:
            return self.wordings
        if text not in self.__dict__:
            from interview_coach.application.phrasing import read_wordings

            rows = self._tables(text)["wordings"]
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
