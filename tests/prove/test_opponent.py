"""Playing against the proof: who chooses does so against the player, and the strategy wins all the same where it can."""

from __future__ import annotations

from adderstone.play.session import Session
from adderstone.prove.opponent import Opponent
from adderstone.prove.strategy import solved
from duel import make_duel
from lighthouse import play


def test_a_slip_is_punished() -> None:
    world = make_duel()
    session = Session(world, others=Opponent(solved(world)))
    play(session, "east")
    assert session.submit("can i still win").text.startswith("Yes.")
    session.submit("wait")
    assert session.submit("can i still win").text.startswith("No. However you play from here")


def test_the_steps_of_the_strategy_win() -> None:
    world = make_duel()
    session = Session(world, others=Opponent(solved(world)))
    session.begin()
    for _ in range(5):
        if not session.over:
            session.submit(session.submit("hint").paragraphs[-1].text.removesuffix(".)").partition(": ")[2])
    ending = world.ended(session.state)
    assert ending is not None and ending.name == "won"


def test_who_can_not_be_beaten_is_not() -> None:
    world = make_duel(strict=True)
    solution = solved(world)
    session = Session(world, others=Opponent(solution))
    play(session, "east", *["north"] * 10)
    assert not solution.wins and not session.over
    assert session.submit("can i still win").text.startswith("No. ")
