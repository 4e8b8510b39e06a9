"""Who led to whom: by introduction, and by the names that were given in talks."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from interview_coach.application.stages import Stage
from interview_coach.application.tie_reading import Chain, LinkRow, Network, NetworkNode
from interview_coach.storage.people_rows import whole_name
from interview_coach.storage.standing import standings
from interview_coach.storage.tables import interviews, people, referrals
from interview_coach.storage.talks import TALKS, Fetch, is_alive

Edges = tuple[tuple[UUID, UUID], ...]

_INTRODUCED = (
    select(people.c.introduced_by_id, people.c.id)
    .where(people.c.introduced_by_id.is_not(None), people.c.deleted_at.is_(None))
    .order_by(people.c.created_at, people.c.id)
)
_GIVEN = (
    select(interviews.c.person_id, referrals.c.person_id.label("found_id"), referrals.c.id,
           referrals.c.name)
    .select_from(TALKS.join(referrals, referrals.c.interview_id == interviews.c.id))
    .where(is_alive, referrals.c.deleted_at.is_(None))
    .order_by(interviews.c.created_at, interviews.c.id, referrals.c.position, referrals.c.id)
)  # fmt: skip


def network(fetch: Fetch) -> Network:
    """Everybody on a way, and everybody with whom something is begun."""
    edges, names = _edges(fetch)
    on_a_way = {end for edge in edges for end in edge}
    found = standings()
    active = (Stage.WAITING, Stage.SCHEDULED, Stage.TALKED, Stage.KEEP_WARM, Stage.DECLINED)
    columns = (people.c.id, people.c.given_name, people.c.family_name, people.c.organisation)
    query = select(*columns, people.c.is_discreet, found.stage).select_from(found.source)
    rows = fetch(
        query.where(people.c.deleted_at.is_(None)).order_by(people.c.sort_name, people.c.id)
    )
    nodes = [_node(row) for row in rows if row.id in on_a_way or Stage(row.stage) in active]
    given = (_given_node(each, name) for each, name in names.items())
    known = (*nodes, *given)
    there = {node.id for node in known}
    return Network(known, tuple(edge for edge in edges if there.issuperset(edge)))


def chain(fetch: Fetch, person_id: UUID) -> Chain:
    """The ways that lead to a person and from there."""
    edges, names = _edges(fetch)
    back, on = defaultdict(list), defaultdict(list)
    for giver, found in edges:
        back[found].append(giver)
        on[giver].append(found)
    up, down = _walk(person_id, back), _walk(person_id, on)
    rows = _people(fetch, {each for each, _ in (*up, *down)} - names.keys())
    return Chain(_links(up, rows, names), _links(down, rows, names))


def _edges(fetch: Fetch) -> tuple[Edges, Mapping[UUID, str]]:
    """Each way once, and the names that nobody of your people has yet."""
    edges = {(row.introduced_by_id, row.id): None for row in fetch(_INTRODUCED)}
    names = {}
    for row in fetch(_GIVEN):
        end = row.found_id or row.id
        if end != row.person_id:
            edges[row.person_id, end] = None
        if row.found_id is None:
            names[row.id] = row.name
    return tuple(edges), names


def _walk(start: UUID, ways: Mapping[UUID, Iterable[UUID]]) -> list[tuple[UUID, int]]:
    """Everybody who is reached, branch by branch, each once, with how many steps away."""
    reached, seen, waiting = [], {start}, [(start, 0)]
    while waiting:
        here, depth = waiting.pop()
        if depth:
            reached.append((here, depth))
        following = [each for each in ways.get(here, ()) if each not in seen]
        seen.update(following)
        waiting += [(each, depth + 1) for each in reversed(following)]
    return reached


def _people(fetch: Fetch, ids: set[UUID]) -> dict[UUID, Any]:
    if not ids:
        return {}
    found = standings(ids)
    columns = (people.c.id, people.c.given_name, people.c.family_name, people.c.organisation)
    query = select(*columns, found.stage).select_from(found.source)
    theirs = query.where(people.c.id.in_(ids), people.c.deleted_at.is_(None))
    return {row.id: row for row in fetch(theirs)}


def _links(
    way: Iterable[tuple[UUID, int]], rows: Mapping[UUID, Any], names: Mapping[UUID, str]
) -> tuple[LinkRow, ...]:
    links = []
    for each, depth in way:
        if each in names:
            links.append(LinkRow(each, names[each], "", Stage.TO_CONTACT, depth, False))
        elif row := rows.get(each):
            name = whole_name(row.given_name, row.family_name)
            links.append(LinkRow(each, name, row.organisation, Stage(row.stage), depth))
    return tuple(links)


def _node(row: Any) -> NetworkNode:
    name = whole_name(row.given_name, row.family_name)
    return NetworkNode(row.id, name, row.organisation, Stage(row.stage), True, row.is_discreet)


def _given_node(referral_id: UUID, name: str) -> NetworkNode:
    return NetworkNode(referral_id, name, "", Stage.TO_CONTACT, False)
