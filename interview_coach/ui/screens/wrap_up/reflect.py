"""What the conversation changed: three criteria, how sure you feel, and where you stand now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from interview_coach.application.content import Content
from interview_coach.application.content.reflection import Criterion
from interview_coach.application.ports import Kind
from interview_coach.application.services import Services
from interview_coach.domain.interview import Interview
from interview_coach.domain.lead import LeadKind
from interview_coach.domain.reflection import Decision, Reflection
from interview_coach.domain.target import Target, Verdict
from interview_coach.ui.context import Context
from interview_coach.ui.screens.phrases import today_in
from interview_coach.ui.screens.wrap_up.look_again import LookAgain
from interview_coach.ui.screens.wrap_up.next_test import NextTestCard
from interview_coach.ui.screens.wrap_up.page import Page
from interview_coach.ui.screens.wrap_up.pair import Pair
from interview_coach.ui.screens.wrap_up.place_card import PlaceCard
from interview_coach.ui.screens.wrap_up.requirements import Line, RequirementsCard
from interview_coach.ui.screens.wrap_up.score_words import ScoreWords
from interview_coach.ui.screens.wrap_up.steady_label import SteadyLabel
from interview_coach.ui.screens.wrap_up.weighed_card import WeighedCard
from interview_coach.ui.widgets.card import Card
from interview_coach.ui.widgets.column import Column
from interview_coach.ui.widgets.fields import AutosavedField, TextField
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.rule import Rule
from interview_coach.ui.widgets.segmented import Segmented

_SIDE_BY_SIDE = 560


@dataclass(frozen=True)
class _Look:
    interview: Interview
    reflection: Reflection
    content: Content
    person_id: UUID
    today: date
    place: str
    """Where they work."""
    target: Target | None


class ReflectPage(Page):
    """Scores and words; every one may stay empty, and may be changed tomorrow."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Reflect"),
            self.tr("Be honest, take your time: nobody else reads it. (UMass Dartmouth guide)"),
        )
        self.scores: dict[str, ScoreWords] = {}
        self.fields: dict[str, AutosavedField] = {}
        self.first: dict[str, Label] = {}
        self.look_again = LookAgain()
        self.requirements, self.next_test = RequirementsCard(), NextTestCard()
        self.place = PlaceCard()
        self.weighed = WeighedCard()
        self._content: Content | None = None
        self._person_id: UUID | None = None
        self._column = Column(spacing=16, margins=(0, 0, 6, 0))
        self.body.addWidget(self.look_again)
        self.body.addWidget(self._column, 1)
        self._connect()
        self.add_next(self.tr("Next: Referrals"), "referrals")

    def look(self) -> None:
        interview_id, now = self.interview_id, self.now()

        def read(services: Services) -> _Look:
            aftermath = services.wrapping_up.open(interview_id)
            interview, person = aftermath.interview, aftermath.person
            today = today_in(interview.time_zone, now)
            place = services.reflecting.place(interview_id)
            return _Look(
                interview,
                interview.reflection,
                services.content,
                person.id,
                today,
                person.organisation,
                place,
            )

        self.ask(read, self._show)

    def _show(self, look: _Look) -> None:
        if self._content is None:
            self._build(look.content)
        self.weighed.show_weighed(look.interview)
        for name, score in self.scores.items():
            score.set_value(getattr(look.reflection, name))
        for name, field in self.fields.items():
            field.set_text(getattr(look.reflection, name))
        self._show_decision(look.reflection.decision)
        self._person_id = look.person_id
        self.look_again.show_reflection(look.reflection, look.today)
        self.requirements.show_lines(look.reflection.requirements)
        self.next_test.field.set_text(look.reflection.next_test)
        self.place.show_place(look.place, look.target)
        self._show_first(look.reflection)

    def _show_first(self, reflection: Reflection) -> None:
        """What was answered before a night lay between, where it says something else now."""
        for name, label in self.first.items():
            told = [self._at_first(reflection, each) for each in (name, f"{name}_words")]
            told = [words for words in told if words]
            label.setText(self.tr("At first: {0}").format(" · ".join(told)) if told else "")
            label.setVisible(bool(told))

    def _at_first(self, reflection: Reflection, name: str) -> str:
        said = reflection.at_first(name)
        if name != "decision" or self._content is None:
            return said
        return next((each.label for each in self._content.decisions if each.key == said), said)

    def _build(self, content: Content) -> None:
        """The criteria come with the content, so the page is filled at its first look."""
        self._content = content
        criteria = Card(spacing=16)
        for number, criterion in enumerate(content.criteria):
            if number:
                criteria.add(Rule())
            criteria.add(self._criterion(criterion))
        self._column.add(self.weighed)
        self._column.add(criteria)
        self._column.add(self._decision(content))
        self._column.add(self.next_test)
        self._column.add(self._confidence(content))
        self._column.add(self.requirements)
        self._column.add(self.place)
        self._column.add_stretch()

    def _criterion(self, criterion: Criterion) -> QWidget:
        score = self._score(criterion.key, criterion.title, criterion.anchors)
        words = self._words(f"{criterion.key}_words", self.tr("What makes you think so?"))
        first = self._first(criterion.key)
        asked = _asked(criterion.title, criterion.question, score, first)
        return Pair(asked, words, wide=_SIDE_BY_SIDE, stretch=(1, 1))

    def _decision(self, content: Content) -> QWidget:
        self.decision = Segmented(
            [(each.key, each.label) for each in content.decisions],
            name=self.tr("Where do you stand now?"),
        )
        self.decision.changed.connect(lambda key: self._change("decision", Decision(key)))
        self.decision.changed.connect(lambda key: self._show_decision(Decision(key)))
        self._hint = SteadyLabel()
        self._hint.may_say(*(each.hint for each in content.decisions))
        asked = _asked(
            self.tr("Where do you stand now?"),
            self.tr("On this path, after this talk."),
            self.decision,
            self._hint,
            self._first("decision"),
        )
        words = self._words("decision_words", self.tr("Why, and what would change your mind?"))
        card = Card()
        card.add(Pair(asked, words, wide=_SIDE_BY_SIDE))
        return card

    def _confidence(self, content: Content) -> QWidget:
        asked = content.confidence
        parts = [
            _asked(title, question, self._score(name, question, asked.anchors), self._first(name))
            for name, title, question in (
                ("confidence_before", self.tr("How sure, before the talk"), asked.before),
                ("confidence_after", self.tr("How sure, now"), asked.after),
            )
        ]
        card = Card()
        card.add(Pair(parts[0], parts[1], wide=_SIDE_BY_SIDE))
        return card

    def _score(self, name: str, said: str, anchors: tuple[str, ...]) -> ScoreWords:
        score = self.scores[name] = ScoreWords(said, anchors)
        score.changed.connect(lambda value: self._change(name, value))
        return score

    def _words(self, name: str, prompt: str) -> TextField:
        field = self.fields[name] = TextField(name=prompt, placeholder=prompt, lines=2, most=8)
        field.edited.connect(lambda text: self._change(name, text))
        return field

    def _first(self, name: str) -> Label:
        label = self.first[name] = Label("", "caption", tone="muted")
        label.hide()
        return label

    def _show_decision(self, decision: Decision) -> None:
        assert self._content is not None
        self.decision.set_value(decision.value)
        hints = {each.key: each.hint for each in self._content.decisions}
        self._hint.setText(hints.get(decision.value, ""))

    def _change(self, name: str, value: object) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.wrapping_up.reflect(interview_id, {name: value}))

    def _connect(self) -> None:
        self.look_again.asked.connect(self._ask_again)
        self.look_again.settled.connect(lambda: self._ask_again(None))
        self.requirements.changed.connect(self._require)
        self.requirements.taken_out.connect(self._offer_back)
        self.next_test.field.edited.connect(lambda text: self._change("next_test", text))
        self.next_test.tried.connect(self._try)
        self.place.judged.connect(self._judge)

    def _ask_again(self, on: date | None) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.reflecting.look_again(interview_id, on))

    def _require(self, lines: Sequence[Line]) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.reflecting.require(interview_id, lines))

    def _offer_back(self, lines: Sequence[Line]) -> None:
        interview_id = self.interview_id
        self.context.undo.push(
            self.tr("What the path asks for was shortened."),
            lambda services: services.reflecting.require(interview_id, lines),
            say=True,
        )

    def _judge(self, verdict: Verdict, reason: str) -> None:
        interview_id = self.interview_id
        self.ask(lambda services: services.reflecting.judge(interview_id, verdict, reason))

    def _try(self, kind: LeadKind, text: str) -> None:
        person_id = self._person_id
        self.ask(
            lambda services: services.leads.add(text, kind, person_id=person_id), self._offer_undo
        )

    def _offer_undo(self, lead_id: UUID) -> None:
        self.context.undo.push(
            self.tr("Kept among your leads: under Done, and with the person."),
            lambda services: services.keeping.delete(Kind.LEAD, lead_id),
            say=True,
        )


def _asked(title: str, question: str, *answers: QWidget) -> QWidget:
    """A heading, the question in full, and what answers it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(title, strong=True))
    column.addWidget(Label(question, "muted"))
    for answer in answers:
        column.addWidget(answer)
    column.addStretch(1)
    return part
