"""python3 -m tests.coach: precision and recall of every rule; with -v, where it errs."""

import sys

from tests.coach import corpus, situations
from tests.coach.case import Score, scores, together
from tests.coach.corpus import AUTHOR, FRESH, LATER, MENDED, ONCE_FRESH, TUNED, UNSEEN

PARTS = {
    TUNED: "what the rules were written with",
    UNSEEN: "unseen at first, then used to mend them",
    LATER: "unseen after that, then used to mend them again",
    ONCE_FRESH: "fresh once, then used to mend them a third time",
    AUTHOR: "by another author, unseen at first, then used to mend them a fourth time",
    FRESH: "never used to mend them",
}
AROUND = {
    "Plans": situations.plans,
    "Touches": situations.touches,
    "Times": situations.meetings,
    "Waiting thanks": situations.thanks,
}


def show(title: str, table: list[Score], *, verbose: bool) -> None:
    """Print a table of the rules."""
    if not table:
        return
    print(f"{title}\nrule  right  wrong  missed  silent  precision  recall")
    for score in table:
        counts = f"{score.hits:5}  {len(score.false):5}  {len(score.missed):6}  {score.silent:6}"
        print(f"{score.rule:4}  {counts}  {score.precision:9.2f}  {score.recall:6.2f}")
        if verbose:
            for mark, texts in (("+", score.false), ("-", score.missed)):
                print("".join(f"      {mark} {text}\n" for text in texts), end="")
    print()


def main(*, verbose: bool) -> None:
    """Every rule on all that is labelled; then each kind of thing by itself."""
    words = {(kind, part): list(getattr(corpus, kind)(part))
             for part in PARTS for kind in ("questions", "messages")}  # fmt: skip
    around = {title: list(cases()) for title, cases in AROUND.items()}
    known = [scores(cases) for (_, part), cases in words.items() if part in MENDED]
    all_of_them = together([*known, *map(scores, around.values())])
    show("Every rule, on all but what it has never seen", all_of_them, verbose=False)
    for (kind, part), cases in words.items():
        title = f"{kind.capitalize()}, {PARTS[part]}: {len(cases)}"
        show(title, scores(cases), verbose=verbose)
    for title, cases in around.items():
        show(f"{title}: {len(cases)}", scores(cases), verbose=verbose)


if __name__ == "__main__":
    main(verbose="-v" in sys.argv)
