"""Files of contacts as accidents leave them, with what comes in all the same."""

_HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
_ANN = "Ann,Lee,https://www.linkedin.com/in/ann,ann@example.org,Acme,Dev,1 Jan 2024\n"
_BOB = "Bob,Ray,,,Foo,Ops,2 Feb 2024\n"
_OPEN = 'Eve,Wu,,,"Acme,Dev,3 Mar 2024\n'
_LARGE = 20_000_000


def _table(*rows: str, encoding: str = "utf-8") -> bytes:
    return (_HEAD + "".join(rows)).encode(encoding)


def _card(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")).encode()


_DANA = _card("FN:Dana Whitfield")
_FOLDED = [f" {'A' * 74}"] * (_LARGE // 75)

BAD: dict[str, tuple[bytes, int, dict[str, int]]] = {
    "an unclosed quote among good rows": (
        _table(_ANN, _OPEN, _BOB, _ANN), 3, {"unclosed_quote": 1}),
    "an unclosed quote before a quoted row": (
        _table(_OPEN, 'Bob,Ray,,,"Foo, Inc",Ops,2 Feb 2024\n'), 1, {"unclosed_quote": 1}),
    "an unclosed quote in the last row": (_table(_ANN, _OPEN), 1, {"unclosed_quote": 1}),
    "an unclosed quote before a thousand rows": (
        _table(_OPEN, _BOB * 1000), 1000, {"unclosed_quote": 1}),
    "two thousand unclosed quotes": (_table(_OPEN * 2000), 0, {"unclosed_quote": 2000}),
    "text behind a closing quote": (_table(_ANN, '"Bob"x,Ray,,,,,\n'), 1, {"bad_quote": 1}),
    "utf-16 with its mark": (_table(_ANN, encoding="utf-16"), 1, {}),
    "utf-16 without a mark": (_table(_ANN, encoding="utf-16-be"), 1, {}),
    "utf-16 cut in the middle": (_table(_ANN, _BOB, encoding="utf-16")[:-7], 2, {}),
    "utf-8 with its mark": (_table(_ANN, encoding="utf-8-sig"), 1, {}),
    "cp1252": (_table("Jörg,Größe,,,Köln,,\n", encoding="cp1252"), 1, {}),
    "cp1251": (_table("Иван,Петров,,,Архив,,\n", encoding="cp1251"), 1, {}),
    "shift_jis": (_table("太郎,山田,,,図書館,司書,\n", encoding="shift_jis"), 1, {}),
    "utf-8 with a broken letter": (_table(_ANN) + b"B\xff\xfe,Ray,,,,,\n", 2, {}),
    "semicolons": (_table(_ANN).replace(b",", b";"), 1, {}),
    "tabs": (_table(_ANN).replace(b",", b"\t"), 1, {}),
    "a word of Excel's before the header": (
        b"sep=;\n" + _table(_ANN).replace(b",", b";"), 1, {}),
    "zero bytes": (_table(_ANN, "B\0ob,Ray,,,,,\n"), 2, {}),
    "headings twice": (b"First Name,Last Name,First Name,Company\nAnn,Lee,Bob,Acme\n", 1, {}),
    "headings alone": (_table(), 0, {}),
    "a cell of 200 kB": (_table(_ANN, f"Bob,Ray,,,{'x' * 200_000},,\n"), 1, {"too_long": 1}),
    "a quoted cell of two thousand lines": (
        _table(_ANN, 'Bob,Ray,,,"', "xy\n" * 2000, '",,\n'), 1,
        {"unclosed_quote": 2, "remark": 1999}),
    "a line of 20 MB": (_table("x" * _LARGE, "\n", _ANN), 1, {"too_long": 1}),
    "six hundred closed accounts": (
        _table(_ANN, ",,,,,,4 Apr 2024\n" * 600), 1, {"no_name": 600}),
    "rows of commas": (_table(_ANN, ",,,,,,\n" * 3), 1, {"no_name": 3}),
    "blank lines": (_table("\n\n", _ANN, "\n\n"), 1, {}),
    "members who hide": (_table("Restricted,Member,,,,,\n", _ANN), 1, {"restricted": 1}),
    "a comma too many": (
        _table(_ANN, "Bob,Ray,,,Müller, Foo & Co,Ops,2 Feb 2024\n"), 1, {"too_many_cells": 1}),
    "too few cells": (_table("Bob,Ray\n"), 1, {}),
    "words of LinkedIn behind the header": (_table("Notes:\n", _ANN), 1, {"remark": 1}),
    "a link that runs": (_table("Ann,Lee,javascript:alert(1),,,,\n"), 1, {}),
    "old ends of lines": (_table(_ANN, _BOB).replace(b"\n", b"\r"), 2, {}),
    "no end of the last line": (_table(_ANN).rstrip(), 1, {}),
    "a card without its end": (b"BEGIN:VCARD\r\nFN:Ann Lee\r\n" + _DANA, 1, {"no_end": 1}),
    "the last card without its end": (_DANA + b"BEGIN:VCARD\r\nFN:Ann", 1, {"no_end": 1}),
    "two thousand cards in each other": (
        b"BEGIN:VCARD\r\n" * 2000 + b"FN:Ann Lee\r\n" + b"END:VCARD\r\n" * 2000, 1,
        {"no_end": 1999}),
    "a picture of 20 MB in one line": (
        _card("FN:Ann Lee", f"PHOTO;ENCODING=b:{'A' * _LARGE}"), 1, {}),
    "a picture of 20 MB, folded": (_card("FN:Ann Lee", "PHOTO;ENCODING=b:A", *_FOLDED), 1, {}),
    "a note of 20 MB": (_card("FN:Ann Lee", "NOTE:x", *_FOLDED) + _DANA, 1, {"too_long": 1}),
    "a card of cp1252": (_card("FN:Ann Lee").replace(b"Ann", b"J\xf6rg"), 1, {}),
    "cards in utf-16": (_DANA.decode().encode("utf-16"), 1, {}),
    "a line without a colon": (_card("FN:Ann Lee", "what is this"), 1, {}),
    "a card of nobody": (_card("EMAIL:x@example.org") + _DANA, 1, {"no_name": 1}),
    "a broken quoted-printable": (
        _card("N;ENCODING=QUOTED-PRINTABLE:L=ZZe;Ann", "NOTE;ENCODING=QUOTED-PRINTABLE:="), 1, {}),
    "an end too many": (b"END:VCARD\r\n" + _DANA + b"END:VCARD", 1, {}),
}  # fmt: skip
"""What is in the file, how many come in, and how many do not for which reason."""

HOPELESS = {
    "nothing": b"",
    "a workbook": b"PK\x03\x04" + b"\0" * 500,
    "an old workbook": b"\xd0\xcf\x11\xe0" + b"\0" * 500,
    "a document": b"%PDF-1.7\n",
    "a letter": b"Dear Ann\n\nThank you.\n",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
    "a table of figures": b"x,y\n1,2\n",
}
"""Files in which there can be nobody."""
