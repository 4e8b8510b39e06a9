"""The booklet of answers, set as the record of an interview is: who said it hangs beside it."""

from interview_coach.application.printing import AnswersBooklet, Paper
from interview_coach.documents.interview_record import record_pages
from interview_coach.documents.look import QUESTION
from interview_coach.documents.masthead import Masthead
from interview_coach.documents.page import Layout


def lay_out(content: AnswersBooklet, paper: Paper) -> Layout:
    """The booklet on as many pages as it takes."""
    head = Masthead(content.title, content.subtitle, content.chosen, ())
    title = content.title
    return record_pages(head, content.sections, paper, content.words, title, title, QUESTION)
