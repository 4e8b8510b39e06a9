"""What is told to the person, as a sentence."""


class CoachError(Exception):
    """Something the person can understand and act on; ``str()`` is a whole sentence."""


class DamagedError(CoachError):
    """The data file cannot be read, so a copy has to take its place."""
