"""What every test stands on: Qt without a screen, and warnings that fail."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
