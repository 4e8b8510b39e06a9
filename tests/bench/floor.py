"""A floor: a figure that was measured, and the one that it must not pass."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Floor:
    """One line of the report."""

    name: str
    figure: float
    limit: float
    unit: str = ""
    beside: str = ""
    """The figures it was made of."""

    @property
    def holds(self) -> bool:
        """Whether the figure keeps to its floor."""
        return self.figure <= self.limit

    def line(self) -> str:
        """As it stands in the report."""
        verdict = "holds" if self.holds else "MISSED"
        figure = f"{_short(self.figure)} {self.unit}".rstrip()
        limit = f"{_short(self.limit)} {self.unit}".rstrip()
        return f"{self.name:<58} {figure:>10}  floor {limit:>7}  {verdict:<6}  {self.beside}"


def _short(figure: float) -> str:
    return f"{figure:.0f}" if figure >= 10 else f"{figure:.2f}"
