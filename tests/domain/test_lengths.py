"""How long a request asks them to talk, read from its words."""

import pytest

from interview_coach.domain.coach.lengths import asked_minutes

ASKED = (
    (60, "Could we talk for an hour?"),
    (45, "Could we talk for 45 minutes?"),
    (45, "Might I have three quarters of an hour of your time?"),
    (30, "Would you have half an hour for a call?"),
    (30, "Would you be free for a half-hour chat next week?"),
    (30, "I'd love a 30-minute call with you."),
    (60, "May I ask for an hour of your time?"),
    (90, "Would an hour and a half over lunch be possible?"),
    (120, "Could I have two hours with you?"),
    (40, "I was hoping we could sit down for forty minutes or so."),
    (30, "Do you have 20 to 30 minutes for a chat?"),
    (30, "Could you spare 20-30 min?"),
    (25, "Could you give me twenty-five minutes?"),
    (60, "Could we meet for about an hour on Friday?"),
    (60, "Would you be willing to do an hour-long interview?"),
    (60, "Could I steal an hour of your day?"),
    (30, "Is there any chance of a thirty minute Zoom?"),
    (60, "Have you got an hour some evening?"),
    (60, "I need one hour; any day would suit me, please."),
    (45, "It would be great to chat for 45 mins."),
    (30, "Perhaps we could have a coffee for half an hour."),
    (20, "Could you spare 20 minutes?"),
    (15, "May I have a quarter of an hour?"),
    (20, "Would you have 20 minutes for a phone call in the next few weeks?"),
    (30, "A 30 min call would be enough."),
    (60, "Would you mind talking to me for 1 hour?"),
    (30, "I would like to interview you for 30 minutes about your work."),
    (60, "I'd be grateful for an hour."),
    (50, "Could I ring you for fifty minutes?"),
    (60, "Let's take an hour on Tuesday."),
    (120, "Would a couple of hours on Saturday work?"),
    (40, "we can take forty minutes or so whenever you come out."),
    (20, "Could you spare 20 minutes? I know that an hour would be too much."),
    (20, "May I have 20 minutes, not an hour, of your time?"),
    (15, "Could we talk for fifteen minutes? I have two hours between trains."),
    (20, "20 minutes would be plenty; I live half an hour away."),
    (20, "Would 20 minutes be possible? I can be there in thirty minutes."),
    (10, "Have you got ten minutes for a phone chat some time this month?"),
    (15, "I'd like 15 minutes of your hour."),
    (20, "I teach 45-minute classes, so could we talk for twenty minutes in between?"),
)
TOLD = (
    "Your 45-minute lecture made me want to ask you something.",
    "After thirty years on the river you must have stories; could I ask you one?",
    "I live an hour from here and could meet you in town.",
    "I live an hour away by train, and would gladly come.",
    "Could I call you in an hour?",
    "I would be glad to come at an hour that suits you.",
    "I spent forty minutes last night reading your blog.",
    "I could meet half an hour before your shift.",
    "Would you tell me about the 24-hour shift?",
    "I'd like to hear how you work twelve hours a day.",
    "I listened to your 50-minute podcast and would love to hear more.",
    "Could we talk during your lunch hour?",
    "I can be at your office within the hour.",
    "I'd love to know how you get through eight hours of teaching.",
    "Would you tell me how a 90-minute documentary gets made?",
    "I waited two hours for your talk and would do so again.",
    "My lesson ends half an hour after yours, so could we speak then?",
    "You drive three hours every week to teach; how come?",
    "It takes me thirty minutes by bus, so I can come to you.",
    "I would like to know what you do in the first thirty minutes.",
    "Would you write back? It takes two minutes.",
    "I'm happy to come over; it's a 40-minute ride.",
    "I hope to do a 60-hour course in June.",
    "You said an hour in the archive is worth ten online, and I would love to know why.",
    "I have read your paper for hours and would like to ask you about it.",
    "I can ring at one hour's notice.",
    "I'd like to ask about your 12-hour shifts.",
    "I have worked 200 hours as a volunteer and want to know what comes next.",
    "I would love to hear about the 36 hours you spent on the ice.",
    "Could you talk about how you cut a four-hour opera to ninety minutes?",
)


@pytest.mark.parametrize(("minutes", "text"), ASKED)
def test_the_length_is_read_in_digits_and_in_words(minutes, text):
    assert asked_minutes(text) == minutes


@pytest.mark.parametrize("text", TOLD)
def test_a_length_that_one_tells_about_is_not_asked_for(text):
    assert asked_minutes(text) == 0


def test_the_longest_that_is_asked_for_counts():
    assert (
        asked_minutes("Could we talk for 20 minutes? If you have an hour, I have one, too.") == 60
    )
