"""Interview Coach: prepares a twenty-minute informational interview and prints the thank-you."""

__version__ = "0.1.0"
