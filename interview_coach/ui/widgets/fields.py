"""Fields that save as you go: a line and a text, with their label above."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from interview_coach.domain.text import LINE, PASSAGE
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.wrapped import hold_wrapped

AUTOSAVE_MS = 250


class Labelled(QWidget):
    """Any control with its label above it."""

    def __init__(self, label: str, control: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        if label:
            self.label = Label(label, "caption", tone="muted")
            self.label.setBuddy(control)
            self.column.addWidget(self.label)
            if not control.accessibleName():
                control.setAccessibleName(label)
        self.column.addWidget(control)
        self.setFocusProxy(control)


class AutosavedField(Labelled):
    """Shared by both fields: emits what was typed a moment after it was."""

    edited = Signal(str)

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None) -> None:
        super().__init__(label, editor, parent=parent)
        self._touched = False
        self._notice: Label | None = None
        # Never restarted while typing: steady typing would put a restarted one off for ever.
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self._emit)
        editor.installEventFilter(self)

    def text(self) -> str:
        raise NotImplementedError

    def _write(self, text: str) -> None:
        raise NotImplementedError

    def set_text(self, text: str, *, force: bool = False) -> None:
        """Show ``text`` without a signal; what the person is typing is left alone."""
        typing = self._timer.isActive() or (self._touched and self.control.hasFocus())
        if (typing and not force) or text == self.text():
            return
        self._timer.stop()
        self._write(text)
        self._touched = False

    def flush(self) -> None:
        """Emit now what has not been emitted yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.flush()
            self._touched = False
        return super().eventFilter(watched, event)

    def _say_full(self, limit: int, *, full: bool) -> None:
        """Say under the field that it holds no more, for as long as that is so."""
        if self._notice is None:
            if not full:
                return
            self._notice = Label("", "caption", tone="warn")
            self.column.addWidget(self._notice)
        self._notice.setText(self.tr("Only the first {0:,} characters are kept.").format(limit))
        self._notice.setVisible(full)

    def _note_typing(self) -> None:
        self._touched = True
        if not self._timer.isActive():
            self._timer.start()

    def _emit(self) -> None:
        self.edited.emit(self.text())


class LineField(AutosavedField):
    """One line of text; ``edited`` follows 250 ms after typing, and on leaving the field."""

    submitted = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        text: str = "",
        name: str = "",
        clearable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = QLineEdit(text)
        self.edit.setAccessibleName(name or label or placeholder)
        super().__init__(label, self.edit, parent)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setClearButtonEnabled(clearable)
        self.edit.setMaxLength(LINE)
        self.edit.inputRejected.connect(lambda: self._say_full(LINE, full=True))
        self.edit.textEdited.connect(self._type)
        self.edit.returnPressed.connect(self._submit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self.edit.text()

    def _write(self, text: str) -> None:
        self.edit.setText(text)
        self.edit.setCursorPosition(0)

    def _type(self) -> None:
        self._note_typing()
        # What is pasted is cut before it is told of.
        if len(self.edit.text()) < LINE:
            self._say_full(LINE, full=False)

    def _submit(self) -> None:
        self.flush()
        self.submitted.emit(self.text())


class _Editor(QPlainTextEdit):
    """Plain text in a frame; Tab leaves it, as in any form."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holds_breaks = True
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        hold_wrapped(self)
        self.document().setDocumentMargin(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and not self.holds_breaks):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class TextField(AutosavedField):
    """Some lines of text; ``grow`` lets the field follow its content up to ``most`` lines.

    ``limit`` is how many characters are kept where the text goes.
    """

    def __init__(
        self,
        label: str = "",
        *,
        placeholder: str = "",
        text: str = "",
        name: str = "",
        lines: int = 3,
        most: int = 16,
        grow: bool = True,
        limit: int = PASSAGE,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = _Editor()
        self.edit.setAccessibleName(name or label or placeholder)
        self.edit.setPlaceholderText(placeholder)
        self._loading = False
        self._limit = limit
        self._lines, self._most, self._grow = lines, most, grow
        super().__init__(label, self.edit, parent)
        self._write(text)
        self.edit.textChanged.connect(self._changed)
        self.edit.textChanged.connect(self._fit)
        self.edit.resized.connect(self._fit)
        vertical = QSizePolicy.Policy.Fixed if grow else QSizePolicy.Policy.Expanding
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        self._fit()

    def text(self) -> str:
        return self.edit.toPlainText()

    def _write(self, text: str) -> None:
        self._loading = True
        self.edit.setPlainText(text)
        self._loading = False

    def _changed(self) -> None:
        if not self._loading:
            self._note_typing()
            # The document counts an end of its own.
            full = self.edit.document().characterCount() - 1 > self._limit
            self._say_full(self._limit, full=full)

    def _fit(self) -> None:
        """As tall as the content, between the fewest and the most lines."""
        spacing = ceil(QFontMetricsF(self.edit.font()).lineSpacing())
        # A QPlainTextEdit measures its document in lines.
        shown = round(self.edit.document().size().height()) if self._grow else self._lines
        height = max(self._lines, min(self._most, shown)) * spacing + 18
        if self._grow:
            full = shown > self._most
            bars = Qt.ScrollBarPolicy
            self.edit.setVerticalScrollBarPolicy(
                bars.ScrollBarAsNeeded if full else bars.ScrollBarAlwaysOff
            )
            self.edit.setFixedHeight(height)
        else:
            self.edit.setMinimumHeight(height)


class WrappedField(TextField):
    """One line that is seen whole where it is too long for the field; it holds no line break."""

    def __init__(self, *, most: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(lines=1, most=most, limit=LINE, parent=parent)
        self.edit.holds_breaks = False

    def text(self) -> str:
        return " ".join(super().text().split("\n"))
