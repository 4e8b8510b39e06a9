"""python3 -m tests: set up what a fresh checkout lacks, then pytest with the given words.

Without words, all tests: side by side on up to four processors, then, one after the other, those
that measure time and so want the machine for themselves.
"""

import os
import sys

from interview_coach import _bootstrap

_AT_MOST = 4
_NONE_FOUND = 5


def _run_all() -> int:
    import pytest

    beside = min(_AT_MOST, len(os.sched_getaffinity(0)) if sys.platform == "linux" else 2)
    together = ["-n", str(beside), "--dist", "worksteal"] if beside > 1 else []
    many = pytest.main(["-q", *together, "-m", "not alone"])
    few = pytest.main(["-q", "-m", "alone"])
    return next((int(code) for code in (many, few) if code not in (0, _NONE_FOUND)), 0)


def _run(words: list[str]) -> int:
    import pytest

    return int(pytest.main(words)) if words else _run_all()


if __name__ == "__main__":
    _bootstrap.ensure("tests")
    # The same off-screen place everywhere: paper and dates follow the person's locale.
    os.environ.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    sys.exit(_run(sys.argv[1:]))
