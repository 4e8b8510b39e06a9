"""What was found for one entry: the words, a link, and what it means for the plan."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.content.research import ResearchPrompt
from interview_coach.application.sharpening import ABOUT_YOURSELF, known_already
from interview_coach.domain.interview import ResearchItem
from interview_coach.domain.text import is_open_link
from interview_coach.ui.screens.prepare.finding_tie import FindingTie
from interview_coach.ui.screens.prepare.page import Prepared
from interview_coach.ui.screens.prepare.tie import quoted
from interview_coach.ui.widgets.button import Button
from interview_coach.ui.widgets.fields import LineField, TextField
from interview_coach.ui.widgets.label import Label


class FindingEditor(QWidget):
    """``changed`` carries fields of the finding; what it means for the plan is the tie's."""

    changed = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt: ResearchPrompt | None = None
        self.hint = Label("", "caption", tone="muted")
        self.finding = TextField(self.tr("What you found"), lines=2, most=10)
        self.known = Button("", small=True)
        self._known = ""
        self.link = LineField(self.tr("Where you found it"), placeholder="https://")
        self.open_link = Button(self.tr("Open"), icon="link")
        self.refused = Label(
            self.tr("Only links that begin with http:// or https:// can be opened."),
            "caption",
            tone="muted",
        )
        self.tie = FindingTie()
        self._arrange()
        self._connect()

    def begin(self, prompt: ResearchPrompt, item: ResearchItem | None, shown: Prepared) -> None:
        """Show another entry."""
        self._prompt = prompt
        self.tie.begin()
        self._suit(own=prompt.group == ABOUT_YOURSELF)
        self.hint.setText(prompt.hint)
        self.finding.edit.setAccessibleDescription(prompt.prompt)
        self._fill(item, shown, force=True)

    def fill(self, item: ResearchItem | None, shown: Prepared) -> None:
        """Look at the same entry again."""
        self._fill(item, shown, force=False)

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        self.finding.flush()
        self.link.flush()

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.link, 1)
        end = QVBoxLayout()
        end.addStretch(1)
        end.addWidget(self.open_link)
        line.addLayout(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.hint)
        column.addWidget(self.finding)
        column.addWidget(self.known, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(line)
        column.addWidget(self.refused)
        column.addWidget(self.tie)

    def _connect(self) -> None:
        self.finding.edited.connect(lambda text: self.changed.emit({"finding": text}))
        self.known.clicked.connect(self._take_over)
        self.link.edited.connect(lambda text: self.changed.emit({"link": text}))
        self.link.edit.textChanged.connect(self._judge_link)
        self.open_link.clicked.connect(self._open)
        self.tie.pointed.connect(lambda key: self.changed.emit({"question_id": key}))

    def _fill(self, item: ResearchItem | None, shown: Prepared, *, force: bool) -> None:
        self.finding.set_text(item.finding if item else "", force=force)
        self.link.set_text(item.link if item else "", force=force)
        self._judge_link()
        assert self._prompt is not None
        self._offer_known(known_already(self._prompt, shown.preparation), item)
        self.tie.fill(self._prompt, item, shown)

    def _suit(self, *, own: bool) -> None:
        """What is about yourself was not found anywhere, and answers no question of yours."""
        self.finding.label.setText(self.tr("In your words") if own else self.tr("What you found"))
        for part in (self.link, self.open_link, self.tie):
            part.setVisible(not own)

    def _offer_known(self, known: str, item: ResearchItem | None) -> None:
        """An answer that is there already, as long as there is no other."""
        self._known = known
        self.known.setText(self.tr("Write “{0}”").format(quoted(known)))
        self.known.setVisible(bool(known) and not (item and item.is_found))

    def _take_over(self) -> None:
        self.finding.set_text(self._known, force=True)
        self.finding.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit({"finding": self._known})

    def _judge_link(self) -> None:
        link = self.link.text().strip()
        fine = is_open_link(link)
        self.open_link.setEnabled(fine)
        self.open_link.set_tip(link if fine else "")
        self.refused.setVisible(bool(link) and not fine and "://" in link)

    def _open(self) -> None:
        # The whole address stands in the field beside the button; nothing else is ever opened.
        link = self.link.text().strip()
        if is_open_link(link):
            QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))
