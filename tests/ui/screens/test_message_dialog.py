"""A short message to somebody: whoever may not be named keeps it from going out."""

from uuid import UUID

from interview_coach.application.messages import Occasion
from interview_coach.application.services import Services
from interview_coach.domain.referral import Permission
from interview_coach.ui.screens.message_dialog import Errand, MessageDialog
from interview_coach.ui.window import Program
from tests.ui.screens.conftest import ask, settle


def _referred(services: Services) -> UUID:
    services.you.change({"name": "Maya Ortiz"})
    talk = services.preparing.arrange_interview("Dana Whitfield", None, "UTC")
    referral = services.wrapping_up.add_referral(talk, "Lucía Prado")
    services.wrapping_up.change_referral(talk, referral, {"permission": Permission.NO})
    return services.wrapping_up.meet(talk, referral)


def test_a_name_without_leave_keeps_a_message_from_going_out(program: Program) -> None:
    lucia = ask(program, _referred)
    errand = Errand(
        "Good wishes",
        lambda services, said: services.messages.compose(Occasion.CONGRATULATION, lucia),
    )
    dialog = MessageDialog(program.window.context, errand, program.window)
    dialog.show()
    settle(program)
    for field in (dialog.subject, dialog.text):
        field.show_text("Dana told me of your new post.", (), force=True)
        assert not dialog.copy.isEnabled()
        assert "Dana Whitfield has not said yes" in dialog.caution.text()
        field.show_text("I heard of your new post.", (), force=True)
        assert dialog.copy.isEnabled()
    dialog.close()
