"""Which face each letter is set in: the one asked for, or else the first that has it."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, repeat
from operator import itemgetter

from interview_coach.documents.fonts import CHAINS, Face, StandIn, advances

Pieces = tuple[tuple[tuple[StandIn, str], ...], tuple[str, ...]]
"""A text in pieces of one face each, and the letters that none has."""

_FEW = 5
"""One word in so many may be in another face."""
_SUBSTITUTE = "\ufffd"
"""Stands on paper for what no face has."""


def faces(text: str, face: Face, first: Face) -> Pieces:
    """The text in pieces; short ones are remembered, they come again with the next preview."""
    return (_known_faces if len(text) < 40 else _find_faces)(text, face, first)


def _find_faces(text: str, face: Face, first: Face) -> Pieces:
    """The text in pieces of one face each from the chain of ``face``, ``first`` preferred.

    A word that lacks one letter goes whole to a face that has them all: nothing is uglier
    than a name in two hands.
    """
    chain = sorted(CHAINS[face], key=lambda stand_in: stand_in.face is not first)
    for stand_in in chain:
        table = advances(stand_in.face)
        lacking = [letter for letter in text if letter not in table]
        if not lacking:
            return ((stand_in, text),), ()
        if not any(map(_is_letter, lacking)):
            break
    return _cluster_faces(text, face)


_known_faces = lru_cache(maxsize=4096)(_find_faces)


def _cluster_faces(text: str, face: Face) -> Pieces:
    chosen = [_cluster_face(cluster, face) for cluster in _clusters(text)]
    letters = (piece for pieces, _ in chosen for piece in pieces)
    pieces = tuple(
        (stand_in, "".join(said for _, said in group))
        for stand_in, group in groupby(letters, key=itemgetter(0))
    )
    return pieces, tuple(letter for _, missing in chosen for letter in missing)


def _clusters(text: str) -> Iterator[str]:
    """Letters, each with the accents that stand on it."""
    start = 0
    for n, letter in enumerate(text):
        if n and not unicodedata.combining(letter):
            yield text[start:n]
            start = n
    yield text[start:]


@lru_cache(maxsize=4096)
def _cluster_face(cluster: str, face: Face) -> Pieces:
    """One face for the cluster, or one for each of its letters, or the substitute."""
    for stand_in in CHAINS[face]:
        table = advances(stand_in.face)
        if all(letter in table for letter in cluster):
            return ((stand_in, cluster),), ()
    if len(cluster) > 1:
        each = [_cluster_face(letter, face) for letter in cluster]
        return (
            tuple(piece for pieces, _ in each for piece in pieces),
            tuple(letter for _, missing in each for letter in missing),
        )
    return _cluster_face(_SUBSTITUTE, face)[0], (cluster,)


def one_face(text: str, face: Face) -> StandIn:
    """The face, or the next one if it lacks letters of many words: two would alternate."""
    table, words = advances(face), text.split()
    lacking = sum(any(_is_letter(c) and c not in table for c in word) for word in words)
    return CHAINS[face][1 if lacking * _FEW > len(words) else 0]


def name_faces(words: Sequence[str], face: Face) -> Iterator[Face]:
    """One face for a whole name such as *Đặng Thị Hường*, even if another has a part of it."""
    chain = [stand_in.face for stand_in in CHAINS[face]]
    for name in _names(words):
        if all(map(str.isascii, name)):
            yield from repeat(face, len(name))
            continue
        letters = {letter for word in name for letter in word if _is_letter(letter)}
        shown = {letter for letter in letters if any(letter in advances(each) for each in chain)}
        whole = next((each for each in chain if shown <= advances(each).keys()), face)
        yield from repeat(whole, len(name))


def _names(words: Sequence[str]) -> Iterator[list[str]]:
    """Neighbours that all have letters beyond ASCII, up to the next comma or stop."""
    name: list[str] = []
    before = ""
    for word in words:
        if not word.isspace():
            if before and (word.isascii() or before.isascii() or not before[-1].isalpha()):
                yield name
                name = []
            before = word
        name.append(word)
    yield name


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"
