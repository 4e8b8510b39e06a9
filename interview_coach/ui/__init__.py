"""The window: PySide6 screens and widgets over the services on their worker thread."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide6 puts two functions of its own around every import there is, to look for a switch that
# changes how its names are spelt. Nothing here uses it, and it would take a twelfth of the start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
