"""The tests, in the same tree as the package; `python3 -m tests` runs them."""
