"""The list of contacts in a ZIP file, such as LinkedIn sends, read where it lies.

Nothing is unpacked onto the disk, and what swells beyond any list of people is not read at all.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from interview_coach.application.errors import CoachError

LARGEST_PACKED = 100_000_000
"""Bytes of the list, once unpacked."""
MOST_MEMBERS = 10_000
_MOST_DIRECTORY = 4_000_000
"""Bytes of the ZIP file's own list of what is in it."""
_MOST_SWOLLEN = 200
"""How many times larger than packed; no table of names is packed as tightly."""
_TAIL = 65_557
"""Bytes at the end among which a ZIP file says how many files it holds."""
_BLOCK = 1 << 20
_LINKEDIN = "connections.csv"
_KINDS = (".csv", ".tsv", ".vcf", ".vcard")
UNREADABLE = (OSError, EOFError, BadZipFile, zlib.error, NotImplementedError)
"""What reading raises where the ZIP file is damaged, or packed in a way of its own."""


@dataclass(frozen=True)
class Packed:
    """One file in a ZIP file, opened anew for each reading as a path is."""

    path: Path
    member: str
    size: int

    @property
    def name(self) -> str:
        """What the person knows it by."""
        return self.path.name

    def open(self, mode: str = "rb") -> IO[bytes]:
        """Its bytes, unpacked as they are read."""
        with ZipFile(self.path) as whole:
            return whole.open(self.member)


def is_packed(path: Path) -> bool:
    """Whether the file begins as a ZIP file does; what cannot be read is for others to say."""
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def packed(path: Path) -> Packed:
    """The list in it. Raises ``CoachError`` where there is none, or more than one."""
    try:
        if _is_crowded(path):
            raise CoachError(f"“{path.name}” holds far too many files for a list of contacts.")
        with ZipFile(path) as whole:
            found = _list_among(path, whole.infolist())
            _check(path, found)
            _read_through(whole, found)
    except UNREADABLE:
        raise CoachError(f"“{path.name}” is a damaged ZIP file.") from None
    return Packed(path, found.filename, found.file_size)


def _is_crowded(path: Path) -> bool:
    """Told by its last bytes, before anything of it is taken into memory."""
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL))
        tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 16:
        raise BadZipFile
    members = int.from_bytes(tail[at + 10 : at + 12], "little")
    directory = int.from_bytes(tail[at + 12 : at + 16], "little")
    return members > MOST_MEMBERS or directory > _MOST_DIRECTORY


def _list_among(path: Path, members: list[ZipInfo]) -> ZipInfo:
    """LinkedIn's list among all its tables; otherwise the only list there is."""
    lists = [each for each in members if _is_list(each)]
    named = [each for each in lists if _base(each) == _LINKEDIN]
    if named:
        return named[0]
    if not lists:
        raise CoachError(
            f"“{path.name}” holds no list of contacts; a workbook can be saved as CSV."
        )
    if len(lists) > 1:
        raise CoachError(f"“{path.name}” holds several lists; please unpack it and choose one.")
    return lists[0]


def _is_list(member: ZipInfo) -> bool:
    base = _base(member)
    is_hidden = base.startswith(".") or member.filename.startswith("__MACOSX/")
    return base.endswith(_KINDS) and not is_hidden and not member.is_dir()


def _base(member: ZipInfo) -> str:
    return PurePosixPath(member.filename).name.casefold()


def _check(path: Path, member: ZipInfo) -> None:
    if member.flag_bits & 1:
        raise CoachError(f"“{path.name}” is locked with a password; please unpack it first.")
    swollen = member.file_size > _MOST_SWOLLEN * max(1, member.compress_size)
    if member.file_size > LARGEST_PACKED or swollen:
        raise CoachError(f"“{path.name}” would be far too large once it is unpacked.")


def _read_through(whole: ZipFile, member: ZipInfo) -> None:
    """To the end once, where its checksum is compared; never more than it says it holds."""
    with whole.open(member) as file:
        while file.read(_BLOCK):
            pass
