"""The one door: set up what a fresh checkout lacks, then the command line."""

import sys

from interview_coach import _bootstrap


def main() -> None:
    """What `python3 -m interview_coach` and the installed `interview-coach` both run."""
    _bootstrap.ensure("run")
    from interview_coach import cli

    sys.exit(cli.main())


if __name__ == "__main__":
    main()
