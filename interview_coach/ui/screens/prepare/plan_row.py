"""One question of the plan: read at rest, changed in place while it is in hand."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from interview_coach.application.wording import pace
from interview_coach.domain.bank import Priority
from interview_coach.ui import icons
from interview_coach.ui.screens.prepare.in_place import InPlaceText
from interview_coach.ui.screens.prepare.plan import PlanLine
from interview_coach.ui.screens.prepare.plan_controls import PlanControls
from interview_coach.ui.theme import theme
from interview_coach.ui.widgets.chip import Chip
from interview_coach.ui.widgets.label import Label
from interview_coach.ui.widgets.menu_button import place_of
from interview_coach.ui.widgets.paint import KeyboardFocus, rounded

_NUMBER = 18
_GRIP = 14
_STEP = 0.5


class PlanRow(KeyboardFocus, QWidget):
    """Number, words, theme and minutes; ``changed`` carries fields of the question."""

    changed = Signal(object, dict)
    moved = Signal(object, int)
    stepped = Signal(object, int)
    removed = Signal(object)
    advised = Signal(object, object, str)
    worded = Signal(object, str)
    untied = Signal(object)
    unfolded = Signal(QWidget)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self, line: PlanLine, themes: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.in_hand = False
        self.is_first = False
        self._themes = themes
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self._controls: PlanControls | None = None
        self._make()
        self._arrange()
        self._connect()
        self.show_line(line)

    def show_line(self, line: PlanLine) -> None:
        """Bring the row up to date."""
        self.line = line
        self._number.setText(line.number or "·")
        self.text.set_text(line.text)
        self.text.label.set_tone("muted" if line.beyond or line.looked_up else "")
        self._hint.setText(line.hint.words if line.hint else "")
        # What could be better is said in another tone than what is an offer.
        self._hint.set_tone("accent" if line.hint and line.hint.sharper else "warn")
        self._hint.setVisible(line.hint is not None)
        self._behind.setText(line.behind)
        self._behind.setVisible(bool(line.behind))
        self._show_reason()
        self.chip.setText(self.tr("favour") if line.is_favour else line.theme_words)
        self.chip.set_tone("warn" if line.is_favour else "neutral")
        self._minutes.setText("" if line.looked_up else pace(line.minutes))
        self._show_priority(line)
        if self._controls is not None:
            self._controls.show_line(line)
        self._say_it(line)

    def set_in_hand(self, in_hand: bool) -> None:
        """Open the controls below the words, or close them."""
        if in_hand == self.in_hand:
            return
        self.in_hand = in_hand
        if in_hand:
            self._make_controls()
        if self._controls is not None:
            self._controls.setVisible(in_hand)
        self._show_reason()
        self.chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if in_hand else Qt.FocusPolicy.NoFocus)
        self.update()

    def edit(self) -> None:
        """Change the words where they stand."""
        self.text.edit()

    def flush(self) -> None:
        """Keep what was typed in the last moment."""
        if self.text.field is not None:
            self.text.field.flush()
        if self._controls is not None:
            self._controls.flush()

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._obey(event):
            super().keyPressEvent(event)

    def _obey(self, event: QKeyEvent) -> bool:
        key = event.key()
        priority = _PRIORITY_KEYS.get(event.text().lower())
        if not self.hasFocus():
            # A key that a control inside the row has not used.
            return False
        if key in _STEP_KEYS:
            self.stepped.emit(self.line.id, _STEP_KEYS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(self.line.id)
        elif key in _MINUTE_KEYS:
            minutes = max(_STEP, self.line.minutes + _MINUTE_KEYS[Qt.Key(key)])
            self.changed.emit(self.line.id, {"minutes": minutes})
        elif priority is not None:
            self.changed.emit(self.line.id, {"priority": priority})
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self.line.looked_up:
            return
        here = event.position().toPoint()
        far = (here - self._pressed_at).manhattanLength()
        if self._dragging or far >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.line.id, self.mapToGlobal(here))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, pressed = self._dragging, False, self._pressed_at
        self._pressed_at = None
        self.unsetCursor()
        if dragging:
            self.dropped.emit(self.line.id, self.mapToGlobal(event.position().toPoint()))
        elif pressed is not None:
            # On release, so that nothing moves under a hand that begins to drag.
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._fill_menu(QMenu(self)).popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._number.setVisible(False)
        self.update()

    def leaveEvent(self, event: Any) -> None:
        self._number.setVisible(True)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme().tokens
        with QPainter(self) as painter:
            if not self.is_first:
                painter.fillRect(8, 0, self.width() - 16, 1, tokens.color("line"))
            inner = QRectF(self.rect()).adjusted(0, 2, 0, -1)
            if self.in_hand or self._dragging or self.underMouse():
                rounded(painter, inner, 6, tokens.color("bg"))
            if self.hasFocus() and self.ring:
                rounded(painter, inner, 6, None, tokens.color("accent"), 2)
            if self._number.isHidden():
                self._paint_grip(painter)

    def _paint_grip(self, painter: QPainter) -> None:
        line = self._line_box.geometry()
        box = QRectF(8, line.center().y() - _GRIP / 2 + 0.5, _GRIP, _GRIP)
        icons.paint(painter, "drag", theme().tokens.color("muted"), box)

    # Parts

    def _make(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._number = Label("", "caption", tone="muted", wrap=False)
        self._number.setFixedWidth(_NUMBER)
        policy = self._number.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._number.setSizePolicy(policy)
        self.text = InPlaceText(self.tr("The question"))
        self._hint = Label("", "caption", tone="warn")
        self._reason = Label("", "caption", tone="muted")
        self._behind = Label("", "caption", tone="muted")
        self.chip = Chip(clickable=True)
        self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._minutes = Label("", "caption", tone="muted", wrap=False)
        self._minutes.setFont(theme().font("caption", tabular=True))
        self._priority = Label("", "caption", tone="muted", wrap=False)
        for label in (self._minutes, self._priority):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.text)
        words.addWidget(self._behind)
        words.addWidget(self._hint)
        words.addWidget(self._reason)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addStretch(1)
        right.addWidget(self._minutes)
        right.addWidget(self._priority)
        right.addStretch(1)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._line_box = QHBoxLayout()
        self._line_box.setSpacing(0)
        self._line_box.addWidget(self._number, 0, middle)
        self._line_box.addLayout(words, 1)
        self._line_box.addSpacing(10)
        self._line_box.addWidget(self.chip, 0, middle)
        self._line_box.addSpacing(10)
        self._line_box.addLayout(right)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 9, 8, 9)
        self._column.setSpacing(8)
        self._column.addLayout(self._line_box)

    def _connect(self) -> None:
        self.text.edited.connect(lambda text: self.changed.emit(self.line.id, {"text": text}))
        self.text.ended.connect(self._after_edit)
        self.chip.clicked.connect(self._choose_theme)

    def _after_edit(self) -> None:
        field = self.text.field
        if field is not None and field.edit.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_controls(self) -> None:
        if self._controls is not None:
            return
        self._controls = PlanControls(self.line)
        self._controls.setContentsMargins(_NUMBER, 0, 0, 2)
        self._column.addWidget(self._controls)
        self._controls.changed.connect(lambda changes: self.changed.emit(self.line.id, changes))
        self._controls.edit_wanted.connect(self.edit)
        self._controls.advised.connect(
            lambda advice, act: self.advised.emit(self.line.id, advice, act)
        )
        self._controls.unfolded.connect(self.unfolded)
        self._controls.worded.connect(lambda text: self.worded.emit(self.line.id, text))
        self._controls.untied.connect(lambda: self.untied.emit(self.line.id))
        self._controls.removed.connect(lambda: self.removed.emit(self.line.id))
        self._fill_menu(self._controls.menu)
        before: QWidget = self
        for part in (self.chip, *self._controls.parts()):
            QWidget.setTabOrder(before, part)
            before = part

    def _fill_menu(self, menu: QMenu) -> QMenu:
        menu.addAction(self.tr("Change the words") + "\tF2", self.edit)
        themes = menu.addMenu(self.tr("Theme"))
        self._add_themes(themes)
        if not self.line.looked_up:
            up = self.tr("Move up") + "\tAlt+↑"
            menu.addAction(up, lambda: self.moved.emit(self.line.id, -1))
            down = self.tr("Move down") + "\tAlt+↓"
            menu.addAction(down, lambda: self.moved.emit(self.line.id, 1))
        menu.addSeparator()
        delete = self.tr("Delete") + "\t" + self.tr("Del")
        menu.addAction(delete, lambda: self.removed.emit(self.line.id))
        return menu

    def _choose_theme(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_themes(menu)
        menu.popup(place_of(menu, self.chip))

    def _add_themes(self, menu: QMenu) -> None:
        for key, words in self._themes.items():
            menu.addAction(words, partial(self._set_theme, key))

    def _set_theme(self, key: str) -> None:
        self.changed.emit(self.line.id, {"theme": key})

    def _show_reason(self) -> None:
        """Why, and who says so: of the question in hand."""
        advice = self.line.hint.advice if self.line.hint else None
        self._reason.setText(advice.reason if advice else "")
        self._reason.setVisible(self.in_hand and advice is not None)

    def _show_priority(self, line: PlanLine) -> None:
        words = {Priority.MUST: self.tr("must"), Priority.COULD: self.tr("could")}
        said = "" if line.looked_up else words.get(line.priority, "")
        self._priority.setText(said)
        self._priority.setVisible(bool(said))

    def _say_it(self, line: PlanLine) -> None:
        parts = [line.number, line.text, line.theme_words, pace(line.minutes), line.priority]
        if line.beyond:
            parts.append(self.tr("time is likely up before it"))
        self.setAccessibleName(", ".join(str(part) for part in parts if part))
        said = (line.behind, line.hint.words if line.hint else "")
        self.setAccessibleDescription(" ".join(filter(None, said)))


_STEP_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PRIORITY_KEYS = {"m": Priority.MUST, "s": Priority.SHOULD, "c": Priority.COULD}
_MINUTE_KEYS = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Minus: -_STEP}
