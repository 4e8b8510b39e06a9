"""All that is kept about one person, set as the record of an interview is."""

from interview_coach.application.printing import Paper, PersonPage
from interview_coach.documents.interview_record import record_pages
from interview_coach.documents.masthead import Masthead
from interview_coach.documents.page import Layout


def lay_out(content: PersonPage, paper: Paper) -> Layout:
    """The pages, as many as it takes."""
    words = content.words
    title = words.say("person_of", name=content.name)
    head = Masthead(content.name, content.position, "", ())
    return record_pages(head, content.sections, paper, words, title, words.say("person"))
