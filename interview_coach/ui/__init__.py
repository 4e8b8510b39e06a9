"""The window: PySide6 screens and widgets over the services on their worker thread."""
