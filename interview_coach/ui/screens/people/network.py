"""The network of your people: who led to whom as a picture, beside the list of people.

For the screen that holds it::

    network = NetworkPanel(context)
    network.chosen.connect(...)   # UUID: a person of yours was clicked or walked to
    network.opened.connect(...)   # UUID: double click or Enter, go to the person's page
    network.refresh()             # look again: when it is shown, and when people have changed
    network.choose(person_id)     # put the selection there, without a signal

It asks the desk itself and keeps zoom, place and selection over a refresh; names that were given
to you, and are nobody among your people yet, can be looked at but not opened.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from interview_coach.application.network_picture import Picture, Spot, lay_out
from interview_coach.application.stages import Stage
from interview_coach.ui.context import Context
from interview_coach.ui.screens.people.network_paper import NetworkPaperDialog
from interview_coach.ui.screens.phrases import stage_words
from interview_coach.ui.widgets import Button, Card, EmptyState, FlowLayout
from interview_coach.ui.widgets.label import ElidedLabel
from interview_coach.ui.widgets.network_legend import LegendMark
from interview_coach.ui.widgets.network_view import NetworkView


class NetworkPanel(QWidget):
    """The picture with what it shows of the chosen one, a legend, zoom and export."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._wanted: UUID | None = None
        self.view = NetworkView(self._who)
        self.about = ElidedLabel("", "muted")
        self.nearer = self._tool("plus", self.tr("Nearer (+)"))
        self.farther = self._tool("minus", self.tr("Farther (-)"))
        self.all = Button(self.tr("Show all"), "ghost")
        self.all.set_tip(self.tr("Show all ({0})").format("0"))
        self.save = Button(self.tr("Save picture…"), icon="save")
        self.legend = FlowLayout(spacing=14, line_spacing=4)
        self.empty = EmptyState(
            self.tr("Nobody to draw yet"),
            self.tr(
                "Once somebody leads you to somebody else, or a first talk is under way, this "
                "picture shows who led to whom."
            ),
        )
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Look again."""
        self.context.desk.ask(
            lambda services: lay_out(services.reading.ties.network()), self._show, owner=self
        )

    def choose(self, person_id: UUID | None) -> None:
        """Put the selection on somebody, as soon as they are in the picture."""
        self._wanted = person_id
        self._choose_wanted()
        self._tell()

    def _choose_wanted(self) -> None:
        if self._wanted in self.view.picture.spots:
            self.view.choose(self._wanted)
            self._wanted = None

    def _show(self, picture: Picture) -> None:
        there = bool(picture.spots)
        self._box.setVisible(there)
        self.empty.setVisible(not there)
        if picture != self.view.picture:
            self.view.show_picture(picture)
            self._name_stages(picture)
        self._choose_wanted()
        self._tell()

    def _name_stages(self, picture: Picture) -> None:
        """The legend: only the stages that occur."""
        self.legend.clear()
        seen = {spot.node.stage for spot in picture.spots.values()}
        for stage in Stage:
            if stage in seen:
                words = self.tr("nothing planned") if stage is Stage.NONE else stage_words(stage)
                self.legend.addWidget(LegendMark(stage, words))
        if any(not spot.node.is_person for spot in picture.spots.values()):
            self.legend.addWidget(LegendMark(None, self.tr("a name that was given to you")))

    def _tell(self) -> None:
        """Say of the chosen one what the picture shows; of all, how many there are."""
        spots = self.view.picture.spots
        spot = spots.get(self.view.here) if self.view.here else None
        if spot:
            self.about.setText(self._who(spot).replace("\n", " · "))
        else:
            one, many = self.tr("1 person"), self.tr("{0} people")
            words = one if len(spots) == 1 else many.format(len(spots))
            hint = self.tr("arrows walk, Enter opens, the wheel zooms")
            self.about.setText(f"{words} · {hint}")

    def _who(self, spot: Spot) -> str:
        """Who somebody is and how the ways run through them."""
        node = spot.node
        stage = stage_words(node.stage) if node.stage is not Stage.NONE else ""
        lines = [", ".join(part for part in (node.name, node.organisation) if part), stage]
        if not node.is_person:
            lines[1] = self.tr("a name that was given to you")
        if giver := self.view.picture.spots.get(spot.led_by) if spot.led_by else None:
            lines.append(self.tr("through {0}").format(giver.node.name))
        if spot.led_to:
            count = len(spot.led_to)
            words = self.tr("led you to 1 person") if count == 1 else self.tr("led you to {0}")
            lines.append(words.format(count))
        return "\n".join(line for line in lines if line)

    def _choose(self, spot: Spot) -> None:
        self._tell()
        if spot.node.is_person:
            self.chosen.emit(spot.node.id)

    def _open(self, spot: Spot) -> None:
        if spot.node.is_person:
            self.opened.emit(spot.node.id)

    def _save(self) -> None:
        NetworkPaperDialog(self.context, self.window()).open()

    def _connect(self) -> None:
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(self._open)
        self.nearer.clicked.connect(self.view.nearer)
        self.farther.clicked.connect(self.view.farther)
        self.all.clicked.connect(self.view.fit)
        self.view.zoomed.connect(lambda: self.all.setVisible(not self.view.shows_all))
        self.save.clicked.connect(self._save)

    def _tool(self, icon: str, words: str) -> Button:
        button = Button(kind="ghost", icon=icon)
        button.setAccessibleName(words)
        button.set_tip(words)
        return button

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.about, 1)
        for button in (self.all, self.farther, self.nearer):
            tools.addWidget(button)
        tools.addSpacing(8)
        tools.addWidget(self.save)
        self._box = Card(padding=12, spacing=8)
        self._box.add(tools)
        self._box.add(self.view, 1)
        self._box.add(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box, 1)
        column.addWidget(self.empty, 1)
        self._box.hide()
        self.empty.hide()
