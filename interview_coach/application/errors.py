"""The one kind of error that is told to the person, as a sentence."""


class CoachError(Exception):
    """Something the person can understand and act on; ``str()`` is a whole sentence."""
