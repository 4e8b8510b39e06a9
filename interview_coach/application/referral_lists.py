"""The referral list: everyone you were told to talk to, by date or by who told you."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from interview_coach.application.locales import Locale
from interview_coach.application.printing import ReferralEntry, ReferralGroup, ReferralList, Words
from interview_coach.application.reading import ReferralRow
from interview_coach.application.wording import zone
from interview_coach.domain.deadlines import CONTACT_REFERRAL
from interview_coach.domain.text import fold


class ReferralOrder(StrEnum):
    """How the list is sorted."""

    DATE = "date"
    """By the day by which to write; those written to come last."""
    INTRODUCER = "introducer"


@dataclass(frozen=True)
class ReferralPage:
    """Makes the list in the words of one locale."""

    locale: Locale
    words: Words
    today: date

    def of(self, rows: Sequence[ReferralRow], order: ReferralOrder) -> ReferralList:
        """The list of these referrals; the discreet are on no paper."""
        rows = [row for row in rows if not row.is_discreet]
        return ReferralList(
            subtitle=self._subtitle(rows) if rows else "",
            groups=tuple(self._groups(rows, order)),
            words=self.words,
        )

    def _groups(self, rows: Sequence[ReferralRow], order: ReferralOrder) -> Iterable[ReferralGroup]:
        if order is ReferralOrder.DATE:
            ordered = sorted(rows, key=_by_day)
            yield ReferralGroup("", tuple(map(self._entry, ordered)))
            return
        for introducer in sorted({row.introducer for row in rows}, key=fold):
            theirs = sorted((r for r in rows if r.introducer == introducer), key=_by_day)
            yield ReferralGroup(introducer, tuple(map(self._entry, theirs)))

    def _subtitle(self, rows: Sequence[ReferralRow]) -> str:
        talks = len({row.interview_id for row in rows})
        return self.words.say(
            "referrals_subtitle",
            people=self._count("person", "people", len(rows)),
            talks=self._count("talk", "talks", talks),
            date=self.locale.long_date(self.today),
        )

    def _count(self, one: str, many: str, count: int) -> str:
        key = f"referrals_one_{one}" if count == 1 else f"referrals_{many}"
        return self.words.say(key, count=count)

    def _entry(self, row: ReferralRow) -> ReferralEntry:
        return ReferralEntry(
            name=row.name,
            detail=row.detail,
            referred_by=self._source(row),
            permission=row.permission,
            how_to_reach=row.how_to_reach,
            by=self._reached_or_due(row),
            done=row.contacted_at is not None,
        )

    def _source(self, row: ReferralRow) -> str:
        if row.talked_at is None:
            return row.introducer
        day = self.locale.short_day(row.talked_at.astimezone(zone(row.time_zone)))
        return self.words.say("referrals_from_on", name=row.introducer, day=day)

    def _reached_or_due(self, row: ReferralRow) -> str:
        if row.contacted_at is not None:
            day = self.locale.short_day(row.contacted_at.astimezone(zone(row.time_zone)))
            return self.words.say("referrals_written", day=day)
        by = due_on(row)
        return self.locale.short_date(by) if by else ""


def due_on(row: ReferralRow) -> date | None:
    """The day by which to write: as agreed, or two days after the talk."""
    if row.by_when is not None or row.talked_at is None:
        return row.by_when
    return (row.talked_at.astimezone(zone(row.time_zone)) + CONTACT_REFERRAL).date()


def _by_day(row: ReferralRow) -> tuple[bool, date]:
    return (row.contacted_at is not None, due_on(row) or date.max)
