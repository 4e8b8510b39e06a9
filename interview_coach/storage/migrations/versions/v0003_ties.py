"""The third schema: ties, with their touches, requests, targets, events, leads and updates."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from interview_coach.domain.text import fold

revision = "0003"
down_revision = "0002"

INSTANT = sa.DateTime(timezone=True)
CHOICE = sa.String(20)


def upgrade() -> None:
    """People learn more, and what happens between you and them is kept."""
    _let_people_grow()
    op.add_column("referrals", sa.Column("told_back_at", INSTANT))
    op.add_column("interviews", sa.Column("travel_minutes", sa.Integer))
    _make("news_items", _part_of("profiles"), _place(), _day("on"), *_words("text"))
    _make_touches()
    _make_requests()
    _make_targets()
    _make_events_and_leads()
    _make_updates()
    _make_imports()
    op.execute("UPDATE about SET value = '0003' WHERE key = 'opens_from'")


def _words(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _choices(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, CHOICE, nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _instants(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, INSTANT) for name in names]


def _day(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Date, nullable=False)


def _place() -> sa.Column[Any]:
    return sa.Column("place", sa.Integer, nullable=False)


def _json(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON, nullable=False)


def _part_of(target: str, column: str = "") -> sa.Column[Any]:
    column = column or target.rstrip("s") + "_id"
    return sa.Column(column, sa.Uuid, _link(target, "CASCADE"), nullable=False, index=True)


def _mention(name: str, target: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Uuid, _link(target, "SET NULL"), index=True)


def _link(target: str, on_delete: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{target}.id", ondelete=on_delete, deferrable=True, initially="DEFERRED")


_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def _make(name: str, *columns: sa.Column[Any]) -> sa.Table:
    metadata = sa.MetaData(naming_convention=_NAMES)
    for target in {key.target_fullname for column in columns for key in column.foreign_keys}:
        # Known already, and so never made here.
        sa.Table(target.split(".")[0], metadata, sa.Column("id", sa.Uuid, primary_key=True))
    table = sa.Table(name, metadata, sa.Column("id", sa.Uuid, primary_key=True), *columns)
    table.create(op.get_bind())
    return table


def _let_people_grow() -> None:
    for column in _new_columns():
        op.add_column("people", column)
    op.create_index("ix_people_event_id", "people", ["event_id"])
    op.create_index("ix_people_batch_id", "people", ["batch_id"])
    _find_people_by_more()


def _new_columns() -> list[sa.Column[Any]]:
    passages = ("common_ground", "cares_about", "could_offer", "next_questions", "link", "place")
    return [
        *(_added(name) for name in ("circle", "source")),
        sa.Column("tags", sa.JSON, nullable=False, server_default="[]"),
        *(_added(name) for name in passages),
        _flag("is_discreet"),
        sa.Column("cadence_days", sa.Integer),
        *(sa.Column(n, sa.Date) for n in ("not_before", "reference_since", "reference_refreshed")),
        _flag("card_given"),
        _flag("card_got"),
        sa.Column("event_id", sa.Uuid),
        sa.Column("batch_id", sa.Uuid),
    ]


def _added(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False, server_default="")


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean, nullable=False, server_default=sa.false())


def _find_people_by_more() -> None:
    """E-mail addresses and notes are searched from now on, too."""
    bind = op.get_bind()
    people = sa.table("people", *(sa.column(n) for n in ("id", "search_text", "email", "notes")))
    for row in bind.execute(sa.select(people)).all():
        found = f"{row.search_text}\n{fold(row.email)}\n{fold(row.notes)}"
        bind.execute(people.update().where(people.c.id == row.id).values(search_text=found))


def _make_touches() -> None:
    touches = _make(
        "touches",
        sa.Column("person_id", sa.Uuid, _link("people", "CASCADE"), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        *_choices("direction", "kind", "channel", "favour"),
        *_words("words"),
        _mention("interview_id", "interviews"),
        _mention("referral_id", "referrals"),
        *_instants("deleted_at"),
        *_numbers("version"),
    )
    op.create_index("ix_touches_person_id_at", touches.name, ["person_id", "at"])


def _make_requests() -> None:
    _make(
        "outreaches",
        _part_of("people", "person_id"),
        *_choices("channel"),
        _json("slots"),
        *_numbers("minutes"),
        sa.Column("made_at", INSTANT, nullable=False),
        *_instants("asked_at", "nudged_at"),
        *_choices("answer"),
        *_instants("answered_at"),
        _mention("interview_id", "interviews"),
        *_numbers("version"),
    )


def _make_targets() -> None:
    _make(
        "targets",
        *_choices("kind"),
        *_words("name", "notes"),
        *_choices("verdict"),
        *_words("reason"),
        *_numbers("position"),
        *_instants("deleted_at"),
        *_numbers("version"),
    )
    _make(
        "answers",
        _part_of("targets"),
        _place(),
        _part_of("people", "person_id"),
        *_choices("state"),
        *_words("words"),
    )


def _make_events_and_leads() -> None:
    _make(
        "events",
        *_words("name", "kind"),
        sa.Column("on", sa.Date),
        *_words("place"),
        *_choices("mode", "reach"),
        sa.Column("joined", sa.Boolean, nullable=False),
        *_numbers("cards_given", "cards_got"),
        *_words("link", "notes"),
        *_instants("deleted_at"),
        *_words("search_text"),
        *_numbers("version"),
    )
    _make(
        "leads",
        *_choices("kind"),
        *_words("text", "organisation"),
        _mention("person_id", "people"),
        *_choices("origin"),
        _day("got_on"),
        *(sa.Column(name, sa.Date) for name in ("due_on", "not_before")),
        *_choices("stage"),
        *_words("link"),
        _json("plan"),
        *_instants("deleted_at"),
        *_numbers("version"),
    )


def _make_updates() -> None:
    _make(
        "update_runs",
        _day("begun_on"),
        *_words("paragraph"),
        *_instants("deleted_at"),
        *_numbers("version"),
    )
    _make(
        "update_lines",
        _part_of("update_runs"),
        _place(),
        _part_of("people", "person_id"),
        *_words("words"),
        *_instants("sent_at"),
    )


def _make_imports() -> None:
    _make(
        "imports",
        sa.Column("at", INSTANT, nullable=False),
        *_words("file"),
        *_numbers("added", "merged"),
    )
    _make(
        "import_merges",
        _part_of("imports"),
        _part_of("people", "person_id"),
        _json("changes"),
    )
