"""The questions of the first start: what each answer sets, and the small step that suits them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from interview_coach.application.changes import Announce, Change
from interview_coach.application.habits import week_of
from interview_coach.domain.interview import Purpose
from interview_coach.domain.text import clean_line

if TYPE_CHECKING:
    from interview_coach.application.clock import Clock
    from interview_coach.application.content import Content
    from interview_coach.application.content.first_steps import FirstQuestion, SmallStep
    from interview_coach.application.ports import UnitOfWork, Work

TIP = "tip"
HUSHED = "hushed"
"""The rules of the coach that an answer switched off."""
STEP, DONE, REST = "step", "done", "rest"
"""Where the step stands among the answers: its key, those done, and until when there is none."""
OF_PROFILE = ("name", "field_of_interest")
OF_MACHINE = ("format", "planned_minutes", "cadence_days")
"""What an answer sets outside the data: choices of this machine."""


class Asked(NamedTuple):
    """A question as it is put: with what is known."""

    question: FirstQuestion
    chosen: str
    line: str
    wants_line: bool
    """Whether its line is to be asked for: what the profile has is not asked again."""


@dataclass(frozen=True)
class FirstSteps:
    """The use cases of the first start, each kept at once."""

    work: Work
    announce: Announce
    clock: Clock
    content: Content

    def questions(self) -> tuple[Asked, ...]:
        """The five questions, with what was answered so far."""
        with self.work() as work:
            profile = work.profile
        answers = profile.first_answers
        return tuple(
            Asked(
                each,
                answers.get(each.key, ""),
                answers.get(TIP, "") if each.field == TIP else getattr(profile, each.field, ""),
                bool(each.field) and not getattr(profile, each.field, ""),
            )
            for each in self.content.first_questions
        )

    def answer(self, key: str, choice: str) -> Mapping[str, Any]:
        """Answer a question; the choices of this machine that come of it."""
        question = next(each for each in self.content.first_questions if each.key == key)
        chosen = question.choice(choice)
        sets = chosen.sets if chosen else {}
        with self.work() as work:
            self._keep(work, {key: choice})
            if "weekly_goal" in sets:
                work.profile.weekly_goal = sets["weekly_goal"] or None
                work.profile.weekly_kind = sets["weekly_kind"]
            if "hints" in sets:
                self._hush(work, few=sets["hints"] == "few")
        self._tell()
        return {name: sets[name] for name in OF_MACHINE if name in sets}

    def write(self, field: str, text: str) -> None:
        """Keep the line that belongs to a question."""
        with self.work() as work:
            if field in OF_PROFILE:
                setattr(work.profile, field, clean_line(text))
            else:
                self._keep(work, {TIP: clean_line(text)})
        self._tell()

    def pass_over(self) -> None:
        """Not now: what was answered is kept, and nothing is asked again."""
        with self.work() as work:
            work.profile.first_run_at = self.clock.now()
        self._tell()

    def finish(self) -> SmallStep | None:
        """The questions are through; the first small step, which stands on Today from now on."""
        with self.work() as work:
            work.profile.first_run_at = self.clock.now()
            step = next(iter(ranked(self.content.first_steps, work.profile.first_answers)), None)
            self._keep(work, {STEP: step.key if step else "", REST: ""})
        self._tell()
        return step

    def another(self) -> None:
        """Another step instead, and round again."""
        with self.work() as work:
            steps = ranked(self.content.first_steps, work.profile.first_answers)
            keys = [each.key for each in steps]
            now = work.profile.first_answers.get(STEP, "")
            at = keys.index(now) + 1 if now in keys else 0
            self._keep(work, {STEP: keys[at % len(keys)] if keys else ""})
        self._tell()

    def done(self, first_day: int) -> Mapping[str, str]:
        """This step is done, and the next one comes next week; what to ``put_back``."""
        today = self.clock.now().astimezone().date()
        with self.work() as work:
            before = dict(work.profile.first_answers)
            finished = f"{before.get(DONE, '')} {before.get(STEP, '')}".strip()
            steps = ranked(self.content.first_steps, {**before, DONE: finished})
            rest = week_of(today, first_day) + timedelta(days=7)
            step = steps[0].key if steps else ""
            self._keep(work, {DONE: finished, STEP: step, REST: rest.isoformat()})
        self._tell()
        return before

    def put_back(self, answers: Mapping[str, str]) -> None:
        """Have the step as it was."""
        with self.work() as work:
            self._keep(work, {name: answers.get(name, "") for name in (STEP, DONE, REST)})
        self._tell()

    def _hush(self, work: UnitOfWork, *, few: bool) -> None:
        """Few hints: only what would do harm is said. A change of mind takes just that back."""
        from interview_coach.domain.coach.dismissal import Dismissal

        silenced = {each.rule: each.id for each in work.dismissals.all() if each.about is None}
        hushed = work.profile.first_answers.get(HUSHED, "").split()
        for rule in hushed if not few else ():
            if rule in silenced:
                work.dismissals.remove(silenced[rule])
        fresh = sorted(_hints() - silenced.keys()) if few else []
        for rule in fresh:
            work.dismissals.add(Dismissal(rule=rule))
        self._keep(work, {HUSHED: " ".join([*hushed, *fresh] if few else ())})

    def _keep(self, work: UnitOfWork, answers: Mapping[str, str]) -> None:
        # A new dictionary: what is changed inside one is not noticed.
        work.profile.first_answers = {**work.profile.first_answers, **answers}

    def _tell(self) -> None:
        self.announce(Change.PROFILE)


def ranked(steps: Sequence[SmallStep], answers: Mapping[str, str]) -> list[SmallStep]:
    """The steps that were not done, those first that suit most of the answers."""
    given = {f"{question}.{choice}" for question, choice in answers.items()}
    done = answers.get(DONE, "").split()
    left = [each for each in steps if each.key not in done]
    return sorted(left, key=lambda each: -len(given.intersection(each.suits)))


def step_on(
    today: date, steps: Sequence[SmallStep], answers: Mapping[str, str]
) -> SmallStep | None:
    """The step that stands on Today."""
    if today.isoformat() < answers.get(REST, ""):
        return None
    return next((each for each in steps if each.key == answers.get(STEP, "")), None)


def purpose_of(answers: Mapping[str, str]) -> Purpose:
    """What a new interview is for at first: who chooses between two directions weighs them."""
    return Purpose.DECISION if answers.get("after") == "choose" else Purpose.UNDECIDED


def _hints() -> set[str]:
    """The rules that only hint."""
    from interview_coach.domain.coach.catalogue import LEVELS
    from interview_coach.domain.coach.rule import Level

    return {rule for rule, level in LEVELS.items() if level is Level.HINT}
