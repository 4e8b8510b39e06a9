"""python3 -m tests.coach: precision and recall of each rule; with -v, where it errs."""

import sys

from tests.coach.corpus import FRESH, LATER, TUNED, UNSEEN, Case, messages, questions, scores

PARTS = {
    TUNED: "what the rules were written with",
    UNSEEN: "unseen at first, then used to mend them",
    LATER: "unseen after that, then used to mend them again",
    FRESH: "never used to mend them",
}


def show(title: str, cases: list[Case], *, verbose: bool) -> None:
    """Print a table of the rules."""
    print(f"{title}: {len(cases)}\nrule  right  wrong  missed  precision  recall")
    for score in scores(cases):
        counts = f"{score.hits:5}  {len(score.false):5}  {len(score.missed):6}"
        print(f"{score.rule:4}  {counts}  {score.precision:9.2f}  {score.recall:6.2f}")
        if verbose:
            for mark, texts in (("+", score.false), ("-", score.missed)):
                print("".join(f"      {mark} {text}\n" for text in texts), end="")
    print()


if __name__ == "__main__":
    for part, words in PARTS.items():
        for title, cases in (("Questions", questions(part)), ("Messages", messages(part))):
            show(f"{title}, {words}", list(cases), verbose="-v" in sys.argv)
