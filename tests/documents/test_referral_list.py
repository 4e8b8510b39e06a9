"""The referral list: what may be said, in words, and its pages."""

import pytest

from interview_coach.application.press import Press
from interview_coach.application.printing import Paper, ReferralGroup
from interview_coach.documents.referral_list import _stretches
from interview_coach.domain.referral import Permission
from tests.documents.samples import grouped_referrals, reader, referral, referrals, words

WORDED = {
    Permission.YES: "Yes",
    Permission.ASK_FIRST: "Ask first",
    Permission.NO: "No — do not name",
    Permission.NOT_ASKED: "Not asked",
}


@pytest.mark.parametrize("permission", Permission)
def test_the_permission_is_said_in_words(press: Press, permission: Permission):
    printed = press.typeset(referrals(referral(permission=permission)), Paper.A4)
    assert f"Dana Whitfield, 21 Nov {WORDED[permission]} l.prado@example.org" in words(printed)


def test_a_box_is_ticked_when_it_is_done(press: Press):
    printed = press.typeset(referrals(referral(), referral("Ana Kovač", done=True)), Paper.A4)
    assert "☐ Lucía Prado" in words(printed)
    assert "☑ Ana Kovač" in words(printed)


@pytest.mark.parametrize("paper", Paper)
def test_twenty_people_take_two_pages_with_headings_on_both(press: Press, paper: Paper):
    people = [referral(f"Person {n:02}") for n in range(20)]
    printed = press.typeset(referrals(*people), paper)
    assert printed.pages == 2
    for n, page in enumerate(reader(printed).pages, 1):
        read = " ".join(page.extract_text().split())
        assert "Person Referred by May I use the name? How to reach By" in read
        assert f"Referrals Page {n} of 2" in read
    whole = words(printed)
    assert all(person.name in whole for person in people)


def test_the_paper_lies_on_its_side(press: Press):
    printed = press.typeset(referrals(referral()), Paper.LETTER)
    assert (printed.width_mm, printed.height_mm) == pytest.approx((279.4, 215.9), abs=0.1)


def test_an_empty_list_is_one_page_without_headings(press: Press):
    printed = press.typeset(referrals(), Paper.A4)
    assert printed.pages == 1
    assert "How to reach" not in words(printed)


def test_a_long_detail_goes_on_over_the_page(press: Press):
    printed = press.typeset(referrals(referral(detail="knows everyone " * 400)), Paper.A4)
    assert printed.pages > 1
    assert words(printed).count("everyone") == 400


def test_those_of_one_introducer_stand_under_their_name(press: Press):
    dana = ReferralGroup("Dana Whitfield, 21 Nov", (referral("Lucía Prado"), referral("Tom Ade")))
    ravi = ReferralGroup("Ravi Menon, 20 Nov", (referral("Mei Tanaka"),))
    empty = ReferralGroup("Nobody Yet", ())
    read = words(press.typeset(grouped_referrals(dana, ravi, empty), Paper.A4))
    said = [read.index(each) for each in ("☐ Lucía Prado", "☐ Tom Ade", "Ravi Menon", "☐ Mei")]
    assert said == sorted(said)
    assert "How to reach By Dana Whitfield, 21 Nov ☐ Lucía Prado" in read
    assert "Nobody Yet" not in read


@pytest.mark.parametrize("count", range(8, 15))
def test_an_introducer_is_never_parted_from_the_first_row(press: Press, count: int):
    first = ReferralGroup("Dana Whitfield", tuple(referral(f"One {n}") for n in range(count)))
    printed = press.typeset(
        grouped_referrals(first, ReferralGroup("Ravi Menon", (referral("Mei Tanaka"),))), Paper.A4
    )
    (page,) = [p for p in reader(printed).pages if "Ravi Menon" in p.extract_text()]
    assert "Mei Tanaka" in page.extract_text()


@pytest.mark.parametrize("details", [13, 25, 37])
def test_a_row_that_is_parted_leaves_no_line_alone(details: int):
    assert min(stop - start for start, stop in _stretches(details)) >= 6


@pytest.mark.parametrize("count", range(6, 12))
def test_no_row_of_a_group_is_left_alone(press: Press, count: int):
    group = ReferralGroup("Dana Whitfield", tuple(referral(f"One {n}") for n in range(count)))
    pages = reader(press.typeset(grouped_referrals(group, group), Paper.A4)).pages
    assert min(page.extract_text().count("One ") for page in pages) >= 2
