"""All that is kept about one person, as one JSON document that any program can read."""

import json

from interview_coach.application.everything import Everything
from interview_coach.exchange.codec import encode


def save(everything: Everything) -> bytes:
    """The document."""
    text = json.dumps(encode(everything), ensure_ascii=False, indent=1, allow_nan=False)
    return f"{text}\n".encode()
