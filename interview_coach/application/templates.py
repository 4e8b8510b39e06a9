"""The wordings of letters as one edits them: the shipped ones, your own, and the fields."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import Template
from uuid import UUID

from interview_coach.application.changes import Announce, Change
from interview_coach.application.content import Content
from interview_coach.application.content.letters import LetterField
from interview_coach.application.errors import CoachError
from interview_coach.application.phrasing import LetterWording, as_wording
from interview_coach.application.ports import UnitOfWork, Work
from interview_coach.domain.letters import Form, asks_for_a_job
from interview_coach.domain.text import clean
from interview_coach.domain.wordings import OwnWording

LONGEST = 2000
"""Characters of one wording."""
FORMALITIES = ("formal", "friendly")
PERMISSIONS = ("yes", "not_yes", "none")
_ASKS_PERMISSION = {"referral": PERMISSIONS, "referral_opening": ("yes", "not_yes")}
_NAMED_SLOTS = {"introducer": {("referral_opening", "yes")},
                "referral_names": {("referral", "yes"), ("referral", "not_yes")}}  # fmt: skip
_TOLD_OF_THE_TALK = {"when", "specific", "statement", "action"}


@dataclass(frozen=True)
class TemplateRow:
    """A wording in the list: a shipped one, one of your own, or yours in a shipped one's place."""

    text: str
    formality: str
    forms: tuple[str, ...]
    permission: str
    key: str = ""
    """Of the shipped wording, as long as this is one or stands in its place."""
    own_id: UUID | None = None
    shipped_text: str = ""
    is_hidden: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the words are yours."""
        return self.own_id is not None and not self.is_hidden


@dataclass(frozen=True)
class TemplateSlot:
    """A part of a letter with all its wordings."""

    key: str
    label: str
    hint: str
    permissions: tuple[str, ...]
    """By what its wordings differ besides form and formality; empty for most slots."""
    rows: tuple[TemplateRow, ...]


@dataclass(frozen=True)
class Templates:
    """The use cases around wordings."""

    work: Work
    announce: Announce
    content: Content

    def slots(self, language: str = "") -> tuple[TemplateSlot, ...]:
        """Every slot with its wordings, yours first, in the language of your letters."""
        with self.work() as work:
            language = language or self._language(work)
            own = [each for each in work.wordings.all() if each.language == language]
        shipped = self.content.wordings_in(language)
        return tuple(
            TemplateSlot(
                key=slot.key,
                label=slot.label,
                hint=slot.hint,
                permissions=_ASKS_PERMISSION.get(slot.key, ()),
                rows=tuple(_rows(slot.key, shipped, own)),
            )
            for slot in (*self.content.letter_slots, *self.content.more_slots)
        )

    def fields(self, slot: str, permission: str = "") -> tuple[LetterField, ...]:
        """The fields that a wording of this slot may use."""
        return tuple(
            each for each in self.content.letter_fields if _may_use(each.key, slot, permission)
        )

    def check(self, text: str, slot: str, permission: str = "") -> None:
        """Raise ``CoachError`` for words that cannot be a wording of the slot."""
        if not text.strip():
            raise CoachError("A wording needs words.")
        if len(text) > LONGEST:
            raise CoachError(f"A wording has at most {LONGEST} characters.")
        allowed = {each.key for each in self.fields(slot, permission)}
        wrong = [name for name in Template(text).get_identifiers() if name not in allowed]
        if wrong:
            raise CoachError(self._told(wrong[0]))
        if asks_for_a_job(text):
            raise CoachError("This reads as asking for a job, which none of these letters does.")

    def _told(self, field: str) -> str:
        if field in {each.key for each in self.content.letter_fields}:
            return f"The field ${field} cannot stand here: nobody would be asked for it, or may be."
        return (
            f"There is no field ${field[:40]}; those that may be used are listed beside the text."
        )

    def example(self, text: str) -> str:
        """The wording with an example in each of its fields."""
        known = {each.key: each.example for each in self.content.letter_fields}
        return Template(text[:LONGEST]).safe_substitute(known)

    def add(
        self,
        slot: str,
        text: str,
        *,
        formality: str,
        forms: Sequence[str] = (),
        permission: str = "",
        language: str = "",
    ) -> UUID:
        """A wording of your own, offered before the shipped ones. Raises ``CoachError``."""
        own = OwnWording(
            slot=self._known_slot(slot),
            formality=_one_of(FORMALITIES, formality),
            forms=[_one_of(tuple(Form), form) for form in forms],
            permission=_one_of(_ASKS_PERMISSION.get(slot, ("",)), permission),
            language=language,
            text=clean(text).strip(),
        )
        self.check(own.text, own.slot, own.permission)
        return self._keep(own)

    def write(self, own_id: UUID, text: str) -> None:
        """Change a wording of your own. Raises ``CoachError``."""
        with self.work() as work:
            own = work.wordings.get(own_id)
            self.check(clean(text), own.slot, own.permission)
            own.text = clean(text).strip()
        self.announce(Change.LETTERS)

    def change_shipped(self, key: str, text: str, language: str = "") -> UUID:
        """Put words of your own in the place of a shipped wording. Raises ``CoachError``."""
        return self._replace(key, text, language)

    def hide(self, key: str, language: str = "") -> UUID:
        """Propose a shipped wording no more."""
        return self._replace(key, None, language)

    def restore(self, key: str) -> None:
        """Propose the shipped wording again, in the words it came with."""
        with self.work() as work:
            for own in work.wordings.all():
                if own.replaces == key:
                    work.wordings.remove(own.id)
        self.announce(Change.LETTERS)

    def remove(self, own_id: UUID) -> None:
        """Forget a wording of your own; what it stood in the place of is proposed again."""
        with self.work() as work:
            work.wordings.remove(own_id)
        self.announce(Change.LETTERS)

    def _replace(self, key: str, text: str | None, language: str) -> UUID:
        with self.work() as work:
            language = language or self._language(work)
        shipped = next((w for w in self.content.wordings_in(language) if w.key == key), None)
        if shipped is None:
            raise CoachError("This wording does not come with the program any more.")
        if text is not None:
            self.check(clean(text), shipped.slot, shipped.permission)
        self.restore(key)
        return self._keep(
            OwnWording(
                slot=shipped.slot,
                formality=shipped.formality,
                forms=list(shipped.forms),
                permission=shipped.permission,
                language=language,
                text="" if text is None else clean(text).strip(),
                replaces=key,
            )
        )

    def _keep(self, own: OwnWording) -> UUID:
        with self.work() as work:
            own.language = own.language or self._language(work)
            work.wordings.add(own)
            own_id = own.id
        self.announce(Change.LETTERS)
        return own_id

    def _language(self, work: UnitOfWork) -> str:
        return self.content.locale(work.profile.locale).language

    def _known_slot(self, slot: str) -> str:
        known = (*self.content.letter_slots, *self.content.more_slots)
        return _one_of(tuple(each.key for each in known), slot)


def _rows(
    slot: str, shipped: Iterable[LetterWording], own: Iterable[OwnWording]
) -> Iterable[TemplateRow]:
    """Your own wordings, then the shipped ones; what is replaced stands with what replaces it."""
    texts = {wording.key: wording.text for wording in shipped if wording.slot == slot}
    mine = [each for each in own if each.slot == slot]
    gone = {each.replaces for each in mine if each.replaces}
    yield from (_own_row(each, texts) for each in mine)
    for wording in shipped:
        if wording.slot == slot and wording.key not in gone:
            yield _row(wording, key=wording.key, shipped_text=wording.text)


def _own_row(own: OwnWording, texts: dict[str, str]) -> TemplateRow:
    shipped = texts.get(own.replaces, "")
    row = as_wording(own)
    if not own.text:
        return _row(row, own.replaces, own.id, shipped, is_hidden=True)
    return _row(row, own.replaces if shipped else "", own.id, shipped)


def _row(
    wording: LetterWording,
    key: str,
    own_id: UUID | None = None,
    shipped_text: str = "",
    *,
    is_hidden: bool = False,
) -> TemplateRow:
    return TemplateRow(
        text=wording.text or shipped_text,
        formality=wording.formality,
        forms=wording.forms,
        permission=wording.permission,
        key=key,
        own_id=own_id,
        shipped_text=shipped_text,
        is_hidden=is_hidden,
    )


def _may_use(field: str, slot: str, permission: str) -> bool:
    """Names only where they may be told; a letter that asks for a talk knows of none yet."""
    if field in _NAMED_SLOTS:
        return (slot, permission) in _NAMED_SLOTS[field]
    is_before = slot.startswith("outreach") or slot == "referral_opening"
    return not (is_before and field in _TOLD_OF_THE_TALK)


def _one_of(known: Sequence[str], value: str) -> str:
    if value not in known:
        raise CoachError("A wording belongs to a part of a letter, its form, and its manner.")
    return value
