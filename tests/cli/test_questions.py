"""Packs of questions on the command line: listed, added, handed on, brought in elsewhere."""

from interview_coach import cli


def test_a_pack_is_added_handed_on_and_brought_in_elsewhere(tmp_path, capsys):
    def run(data: str, *words: object) -> str:
        code = cli.main(["--data-dir", str(tmp_path / data), "questions", *map(str, words)])
        told = capsys.readouterr()
        return told.out if code == 0 else told.err

    assert "library\tLibrary and archives\t0 of 18 in the bank" in run("one", "packs")
    assert run("one", "add", "library") == "18 questions were added.\n"
    assert "There is no such pack; there are: library, software" in run("one", "add", "law")
    assert "needs at least one question" in run("one", "export", "-o", "x", "--title", "Mine")
    pack = tmp_path / "entry.toml"
    about = ("--title", "Entry", "--by", "Career centre", "--theme", "entry", "--pack", "all")
    assert run("one", "export", "-o", pack, *about) == ""
    written = pack.read_text(encoding="utf-8")
    pack.write_text(written + '[[questions]]\ntext = "What next?"\n', encoding="utf-8")

    seen = run("two", "import", pack, "--dry-run").splitlines()
    assert seen[0] == "Entry · Career centre"
    assert {"new\tpath\tWhat next?"} < set(seen)
    assert run("two", "import", pack).endswith("2 questions were added, 9 were there already.\n")
    assert run("two", "import", pack).endswith("0 questions were added, 11 were there already.\n")
    wrong = written + '[[questions]]\ntext = "What next?"\nminutes = "long"\n'
    pack.write_text(wrong, encoding="utf-8")
    line = wrong.count("\n")
    assert f"entry.toml, line {line}: minutes is not a number." in run("two", "import", pack)
