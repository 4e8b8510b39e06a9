"""kill -9 of the real window while somebody types: what is lost, and how it comes back."""
