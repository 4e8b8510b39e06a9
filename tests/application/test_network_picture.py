"""The picture of who led to whom: everybody at a place of their own, as the keys walk it."""

from itertools import pairwise
from random import Random
from uuid import UUID

from interview_coach.application.network_looks import OUTLINES, Toward, labelled, step
from interview_coach.application.network_picture import (
    COLUMN,
    ROW,
    Picture,
    lay_out,
    without_discreet,
)
from interview_coach.application.stages import Stage
from interview_coach.application.tie_reading import Network, NetworkNode


def a_network(*edges: str, names: str = "", discreet: str = "") -> Network:
    """People by a letter: "ab" says that a led to b."""
    letters = dict.fromkeys([*names, *"".join(edges)])
    nodes = tuple(
        NetworkNode(UUID(int=ord(each)), each, "", Stage.NONE, True, each in discreet)
        for each in letters
    )
    pairs = tuple((UUID(int=ord(a)), UUID(int=ord(b))) for a, b in edges)
    return Network(nodes, pairs)


def places(picture: Picture) -> dict[str, tuple[float, float]]:
    return {spot.node.name: (spot.x, spot.y) for spot in picture.spots.values()}


def walked(picture: Picture, start: str, toward: Toward) -> str:
    return picture.spots[step(picture, UUID(int=ord(start)), toward)].node.name


def test_who_led_to_others_stands_left_of_their_middle() -> None:
    at = places(lay_out(a_network("ab", "ac", "ad", "ce")))
    assert at["a"][0] == 0
    assert {at[each][0] for each in "bcd"} == {COLUMN}
    assert at["b"][1] < at["c"][1] < at["d"][1]
    assert at["a"][1] == (at["b"][1] + at["d"][1]) / 2
    assert at["e"] == (2 * COLUMN, at["c"][1])


def test_a_short_branch_moves_in_beside_a_long_one() -> None:
    """b's two ends lie right of c: c needs no more than a row of its own."""
    at = places(lay_out(a_network("ab", "ac", "be", "bf", "bg")))
    assert at["c"][1] - at["b"][1] == ROW


def test_nobody_stands_on_anybody_in_a_crowd() -> None:
    chance = Random(4)
    people = [chr(0x4E00 + number) for number in range(300)]
    edges = [chance.choice(people[:n]) + people[n] for n in range(40, 260)]
    picture = lay_out(a_network(*edges, names="".join(people)))
    at = sorted(places(picture).values())
    assert len(at) == 300
    for (x, y), (next_x, next_y) in pairwise(at):
        assert x != next_x or next_y - y >= ROW - 0.01
    assert all(0 <= y <= picture.height and 0 <= x < picture.width for x, y in at)
    assert 0.8 < picture.width / picture.height < 3


def test_a_second_way_and_a_circle_are_drawn_but_move_nobody() -> None:
    picture = lay_out(a_network("ac", "bc", "ca", "cc"))
    assert [(way.start.int, way.is_main) for way in picture.ways] == [
        (ord("a"), True),
        (ord("b"), False),
        (ord("c"), False),
    ]
    assert places(picture)["c"][0] == COLUMN


def test_a_chain_of_a_thousand_is_laid_out() -> None:
    chain = [chr(0x4E00 + number) for number in range(1001)]
    picture = lay_out(a_network(*(a + b for a, b in pairwise(chain))))
    assert picture.width == 1001 * COLUMN
    assert picture.spots[UUID(int=0x4E00)].reach == 1000


def test_from_afar_only_landmarks_have_their_names() -> None:
    picture = lay_out(a_network("ab", "ac", "ad", "be", "bf", "cg", "dh"))
    near, far = labelled(picture, ROW), labelled(picture, 3 * ROW)
    assert len(near) == 8
    names = {picture.spots[each].node.name for each in far}
    assert {"a", "b"} <= names
    assert len(names) < 6


def test_the_keys_walk_along_the_tree() -> None:
    picture = lay_out(a_network("ab", "ac", "ad", "ce", names="abcdez"))
    assert walked(picture, "a", Toward.ON) == "c"
    assert walked(picture, "e", Toward.BACK) == "c"
    assert walked(picture, "c", Toward.ABOVE) == "b"
    assert walked(picture, "c", Toward.BELOW) == "d"
    assert walked(picture, "a", Toward.BACK) == "a"
    reached = {walked(picture, start, toward) for start in "abcde" for toward in Toward}
    assert "z" in reached


def test_discreet_people_and_their_ways_are_not_for_paper() -> None:
    network = without_discreet(a_network("ab", "bc", discreet="b"))
    assert [node.name for node in network.nodes] == ["a", "c"]
    assert network.edges == ()


def test_each_stage_has_a_mark_of_its_own_and_nobody_is_an_empty_picture() -> None:
    assert set(OUTLINES) == set(Stage)
    assert len(set(OUTLINES.values())) == len(Stage)
    assert not lay_out(a_network()).spots
