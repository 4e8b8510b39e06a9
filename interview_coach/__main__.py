"""python3 -m interview_coach: set up what a fresh checkout lacks, then the command line."""

import sys

from interview_coach import _bootstrap

if __name__ == "__main__":
    _bootstrap.ensure("run")
    from interview_coach import cli

    sys.exit(cli.main())
