"""The network on paper: every name is there, at a size one can read."""

from uuid import UUID

import pytest

from interview_coach.application.network_picture import lay_out
from interview_coach.application.press import Press
from interview_coach.application.printing import NetworkPage, Paper
from interview_coach.application.stages import Stage
from interview_coach.application.tie_reading import Network, NetworkNode
from tests.documents.listening import heard
from tests.documents.samples import WORDS, reader, words


def a_network(size: int) -> Network:
    """A crowd in which each third leads to two."""
    stages = list(Stage)
    nodes = tuple(
        NetworkNode(UUID(int=n), f"Person {n:03} Šimková", "State Archives", stages[n % 7], True)
        for n in range(size)
    )
    pairs = ((n // 3, n) for n in range(6, size))
    return Network(nodes, tuple((UUID(int=a), UUID(int=b)) for a, b in pairs))


def page(size: int) -> NetworkPage:
    return NetworkPage(lay_out(a_network(size)), f"{size} people · 21 November 2026", WORDS)


def test_a_small_network_is_read_in_order_on_ones_own_paper(press: Press) -> None:
    printed = press.typeset(page(9), Paper.A4)
    assert (printed.pages, round(printed.width_mm), round(printed.height_mm)) == (1, 297, 210)
    read = words(printed)
    assert "Who led to whom 9 people · 21 November 2026" in read
    assert all(WORDS.say(f"network_{stage}") in read for stage in Stage)
    said = [each.text for each in heard(printed) if "Person" in each.text]
    assert said[:2] == ["Person 000 Šimková State Archives", "Person 001 Šimková State Archives"]
    assert said.index("Person 006 Šimková State Archives") == 3


@pytest.mark.parametrize("paper", Paper)
def test_three_hundred_take_a_larger_sheet_and_lose_no_name(press: Press, paper: Paper) -> None:
    printed = press.typeset(page(300), paper)
    assert printed.pages == 1
    assert printed.width_mm > 400
    read = words(printed)
    assert all(f"Person {n:03} Šimková" in read for n in range(300))
    sizes: list[float] = []
    reader(printed).pages[0].extract_text(
        visitor_text=lambda text, cm, tm, font, size: sizes.append(size) if text.strip() else None
    )
    assert min(sizes) > 4.5


@pytest.mark.parametrize(
    "said", ["<b>&amp; Bo</b>", ") Tj (x", "=1+1", "محمد عبد الله", "Đặng Thị"]
)
def test_a_name_is_never_more_than_letters(press: Press, said: str) -> None:
    node = NetworkNode(UUID(int=1), said, "", Stage.WAITING, True)
    printed = press.typeset(NetworkPage(lay_out(Network((node,), ())), "", WORDS), Paper.A4)
    assert said in words(printed)
    assert "/Annots" not in reader(printed).pages[0]


def test_a_name_without_end_ends_in_dots_and_soon(press: Press) -> None:
    node = NetworkNode(UUID(int=1), "w" * 20_000, "日" * 20_000, Stage.NONE, True)
    printed = press.typeset(NetworkPage(lay_out(Network((node,), ())), "", WORDS), Paper.A4)
    assert "www…" in words(printed)
