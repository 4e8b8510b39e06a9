"""What the coach says about what its rules find, in the words of the content."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from typing import Any, NamedTuple


class View(NamedTuple):
    """What one guide says where guides disagree."""

    says: str
    who: str


@dataclass(frozen=True)
class RuleWords:
    """The words of one rule."""

    id: str
    title: str
    says: str
    why: str
    who: str
    offers: str = ""
    """The sentence where more is known, such as a better wording."""
    mend: str = ""
    differs: str = ""
    """Who advises otherwise."""
    views: tuple[View, ...] = ()
    """Where the guides disagree, each of them; first what the coach goes by."""

    def sentence(self, known: Mapping[str, str]) -> str:
        """The sentence, its blanks filled; the fuller one where all of its blanks are known."""
        full = Template(self.offers)
        blanks = full.get_identifiers()
        # A sentence without blanks is for the case without any particulars.
        fits = all(known.get(name) for name in blanks) if blanks else not any(known.values())
        return (full if self.offers and fits else Template(self.says)).safe_substitute(known)


def read_coach(table: Mapping[str, Any]) -> dict[str, Mapping[str, Mapping[str, RuleWords]]]:
    """The rules' words by language and id."""
    words = {
        language: {rule["id"]: _words(rule) for rule in texts["rules"]}
        for language, texts in table.items()
    }
    return {"coach_words": words}


def _words(rule: Mapping[str, Any]) -> RuleWords:
    views = tuple(View(**view) for view in rule.get("views", ()))
    return RuleWords(**{**rule, "views": views})
