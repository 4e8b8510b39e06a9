"""The list of referrals before it is printed: of this interview or of all, and in which order."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from interview_coach.application.referral_lists import ReferralOrder
from interview_coach.application.services import Services
from interview_coach.ui.context import Context
from interview_coach.ui.screens.paper_dialog import PaperDialog
from interview_coach.ui.typesetter import Order
from interview_coach.ui.widgets import FlowLayout
from interview_coach.ui.widgets.segmented import Segmented

_ORDER, _SPAN = "referrals/order", "referrals/span"


class ReferralListDialog(PaperDialog):
    """What was chosen last is proposed again."""

    def __init__(self, context: Context, interview_id: UUID, parent: QWidget) -> None:
        super().__init__(context, parent.tr("Referral list"), parent)
        self._interview_id = interview_id
        memory = context.settings_store
        self.span = Segmented(
            [("this", self.tr("This interview")), ("all", self.tr("All interviews"))],
            memory.text(_SPAN) or "this",
            name=self.tr("Which referrals"),
            small=True,
        )
        self.order = Segmented(
            [
                (ReferralOrder.DATE, self.tr("By date")),
                (ReferralOrder.INTRODUCER, self.tr("By who told you")),
            ],
            memory.text(_ORDER) or ReferralOrder.DATE,
            name=self.tr("Order"),
            small=True,
        )
        row = FlowLayout(spacing=12, line_spacing=8)
        row.addWidget(self.span)
        row.addWidget(self.order)
        self.add(row)
        self.span.changed.connect(lambda key: self._choose(_SPAN, key))
        self.order.changed.connect(lambda key: self._choose(_ORDER, key))
        self._look()

    def _choose(self, name: str, key: str) -> None:
        self.context.settings_store.put(name, key)
        self._look()

    def _look(self) -> None:
        of = self._interview_id if self.span.value == "this" else None
        by = ReferralOrder(self.order.value or ReferralOrder.DATE)

        def compose(services: Services) -> Order:
            publishing = services.publishing
            listed = publishing.referral_list(of, order=by)
            return Order(listed, publishing.paper(), services.you.get().name)

        self.show_page(compose, self.tr("Referrals"))
