"""PySide6 6.12.0 loses a reference to None with each call that returns nothing, on Python 3.11."""

import sys

from PySide6.QtWidgets import QApplication, QLabel


def test_ten_thousand_void_calls_keep_every_reference_to_none(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        label.setText("12:24")
    assert abs(sys.getrefcount(None) - before) < 100
