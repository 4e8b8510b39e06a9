"""The tables of ties: touches, requests, targets, events, leads and yearly updates."""

from sqlalchemy import JSON, Boolean, Column, Index, Table, Uuid

from interview_coach.domain.asking import OutreachAnswer, OutreachChannel
from interview_coach.domain.event import Mode, Reach
from interview_coach.domain.lead import LeadKind, LeadStage, Origin
from interview_coach.domain.target import AnswerState, TargetKind, Verdict
from interview_coach.domain.touch import Channel, Direction, Favour, TouchKind
from interview_coach.storage.columns import (
    added_words,
    choice,
    day,
    identity,
    instant,
    link,
    mention,
    metadata,
    number,
    part_of,
    place,
    words,
)

touches = Table(
    "touches",
    metadata,
    identity(),
    Column("person_id", Uuid, link("people.id", "CASCADE"), nullable=False),
    instant("at", required=True),
    choice("direction", Direction),
    choice("kind", TouchKind),
    choice("channel", Channel),
    choice("favour", Favour),
    *words("words"),
    mention("interview_id", "interviews.id"),
    mention("referral_id", "referrals.id"),
    instant("deleted_at"),
    number("version"),
)
Index("ix_touches_person_id_at", touches.c.person_id, touches.c.at)

outreaches = Table(
    "outreaches",
    metadata,
    identity(),
    part_of("people.id", column="person_id"),
    choice("channel", OutreachChannel),
    Column("slots", JSON, nullable=False),
    number("minutes"),
    instant("made_at", required=True),
    instant("asked_at"),
    instant("nudged_at"),
    choice("answer", OutreachAnswer),
    instant("answered_at"),
    mention("interview_id", "interviews.id"),
    number("version"),
)

targets = Table(
    "targets",
    metadata,
    identity(),
    choice("kind", TargetKind),
    *words("name", "notes"),
    choice("verdict", Verdict),
    *words("reason"),
    number("position"),
    instant("deleted_at"),
    number("version"),
)

answers = Table(
    "answers",
    metadata,
    identity(),
    part_of("targets.id"),
    place(),
    part_of("people.id", column="person_id"),
    choice("state", AnswerState),
    *words("words"),
)

events = Table(
    "events",
    metadata,
    identity(),
    *words("name", "kind"),
    day("on"),
    *words("place"),
    choice("mode", Mode),
    choice("reach", Reach),
    Column("joined", Boolean, nullable=False),
    number("cards_given"),
    number("cards_got"),
    *words("link", "notes"),
    instant("deleted_at"),
    *words("search_text"),
    number("version"),
    *added_words("post"),
)

leads = Table(
    "leads",
    metadata,
    identity(),
    choice("kind", LeadKind),
    *words("text", "organisation"),
    mention("person_id", "people.id"),
    choice("origin", Origin),
    day("got_on", required=True),
    day("due_on"),
    day("not_before"),
    choice("stage", LeadStage),
    *words("link"),
    Column("plan", JSON, nullable=False),
    instant("deleted_at"),
    number("version"),
)

update_runs = Table(
    "update_runs",
    metadata,
    identity(),
    day("begun_on", required=True),
    *words("paragraph"),
    instant("deleted_at"),
    number("version"),
)

update_lines = Table(
    "update_lines",
    metadata,
    identity(),
    part_of("update_runs.id"),
    place(),
    part_of("people.id", column="person_id"),
    *words("words"),
    instant("sent_at"),
)

imports = Table(
    "imports",
    metadata,
    identity(),
    instant("at", required=True),
    *words("file"),
    number("added"),
    number("merged"),
)

import_merges = Table(
    "import_merges",
    metadata,
    identity(),
    part_of("imports.id"),
    part_of("people.id", column="person_id"),
    Column("changes", JSON, nullable=False),
)
