"""python3 -m tests: set up what a fresh checkout lacks, then pytest with the given words."""

import os
import sys

from interview_coach import _bootstrap

if __name__ == "__main__":
    _bootstrap.ensure("tests")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import pytest

    sys.exit(pytest.main(sys.argv[1:] or ["-q"]))
