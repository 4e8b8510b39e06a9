"""The press is asked for at no cost, and serves several threads."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper
from tests.documents.samples import card, letter, preparation_sheet, words


def test_reportlab_is_not_loaded_until_something_is_printed():
    ask = (
        "import sys; from interview_coach.documents import press; press();"
        "sys.exit('reportlab' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", ask], check=False).returncode == 0


def test_several_threads_print_at_once(press: Press):
    contents = [preparation_sheet(3), letter(), card()] * 4
    with ThreadPoolExecutor(4) as pool:
        prints = list(pool.map(lambda content: press.typeset(content, Paper.A4), contents))
    assert [words(printed) for printed in prints[:3]] == [words(p) for p in prints[-3:]]
