"""An e-mail as the program writes it: to one address, in plain text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Email:
    """A message that is not sent yet."""

    to: str
    subject: str
    body: str

    @property
    def plain(self) -> str:
        """The message as one text, to be copied or kept."""
        return f"To: {self.to}\nSubject: {self.subject}\n\n{self.body}\n"
