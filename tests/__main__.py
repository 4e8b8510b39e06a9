"""python3 -m tests: set up what a fresh checkout lacks, then pytest with the given words."""

import os
import sys

from interview_coach import _bootstrap

if __name__ == "__main__":
    _bootstrap.ensure("tests")
    # The same off-screen place everywhere: paper and dates follow the person's locale.
    os.environ.update(QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    import pytest

    sys.exit(pytest.main(sys.argv[1:] or ["-q"]))
