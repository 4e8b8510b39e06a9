"""How soon the picture of who led to whom is laid out, for three hundred people and for more."""

from __future__ import annotations

import statistics
import time
from random import Random
from uuid import UUID

from interview_coach.application.network_picture import lay_out
from interview_coach.application.stages import Stage
from interview_coach.application.tie_reading import Network, NetworkNode
from tests.bench.floor import Floor

PEOPLE, MANY = 300, 3_000


def measure(runs: int) -> list[Floor]:
    """The floor of the picture; ten times as many people take no longer than in proportion."""
    few = _milliseconds(a_crowd(PEOPLE), runs)
    many = _milliseconds(a_crowd(MANY), max(3, runs // 5))
    return [
        Floor(f"the network of {PEOPLE} people is laid out within", few, 200, "ms"),
        Floor(f"the network of {MANY} people is laid out within", many, 2_000, "ms"),
    ]


def a_crowd(size: int) -> Network:
    """People of whom most were found through somebody, some through two."""
    chance = Random(size)
    nodes = tuple(
        NetworkNode(UUID(int=n + 1), f"Person {n}", "State Archives", Stage.NONE, True)
        for n in range(size)
    )
    edges = [(nodes[chance.randrange(n)].id, nodes[n].id) for n in range(size // 10, size)]
    edges += [(chance.choice(nodes).id, chance.choice(nodes).id) for _ in range(size // 20)]
    return Network(nodes, tuple(edges))


def _milliseconds(network: Network, runs: int) -> float:
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        lay_out(network)
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)
