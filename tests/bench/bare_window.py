"""The least that PySide6 can show: an application and a main window, painted once.

python3 -m tests.bench.bare_window KEYS SAYS
"""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Bare(QMainWindow):
    """Says when it was painted, in the way of the program's own window."""

    painted = False

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.say)

    def say(self) -> None:
        os.write(int(sys.argv[2]), f"{time.monotonic():.6f} painted \n".encode())


application = QApplication(sys.argv[:1])
window = Bare()
window.resize(1180, 760)
window.show()
application.exec()
