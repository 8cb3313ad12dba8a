"""The timeline forgets nothing: undo and redo are inverse, branches stay, and choices are the same on every branch."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from adderstone.play.choices import draw, drawn
from adderstone.play.session import Session
from adderstone.play.timeline import Changes, Timeline
from adderstone.world import Story
from lighthouse import make_world, play

WORLD = make_world()
MOVES = st.lists(st.integers(0, 5), max_size=60)


def walked(moves: list[int]) -> Timeline:
    """A timeline after some steps (0 to 2), undos (3), redos (4) and jumps to the first node (5)."""
    timeline = Timeline((0,), 1)
    for number, move in enumerate(moves):
        if move < 3:
            timeline.step(f"step {move}", (move,), timeline.at.turn + 1, Changes({f"t{number}": 1}, {f"s{number}"}))
        elif move == 3:
            timeline.undo()
        elif move == 4:
            timeline.redo()
        else:
            timeline.go(timeline.nodes[0])
    return timeline


@given(MOVES)
def test_nothing_is_forgotten(moves: list[int]) -> None:
    timeline = walked(moves)
    assert len(timeline.nodes) == 1 + sum(move < 3 for move in moves)
    assert set(timeline.nodes) == {node for tip in timeline.tips() for node in tip.path()}


@given(MOVES)
def test_redo_is_the_inverse_of_undo(moves: list[int]) -> None:
    timeline = walked(moves)
    at = timeline.at
    if timeline.undo() is not None:
        assert timeline.redo() is at


@given(MOVES)
def test_every_node_with_children_knows_where_redo_goes(moves: list[int]) -> None:
    timeline = walked(moves)
    assert all((node.latest in node.children) if node.children else node.latest is None for node in timeline)
    assert timeline.at in timeline.line()


@given(MOVES, MOVES)
def test_grafting_takes_over_every_branch(first: list[int], second: list[int]) -> None:
    mine, other = walked(first), walked(second)
    lines = {tuple(node.command for node in tip.path()) for tip in other.tips()}
    at = mine.graft(other)
    assert (at.state, at.turn, at.memory()) == (other.at.state, other.at.turn, other.at.memory())
    assert lines <= {tuple(node.command for node in node.path()) for node in mine}


def test_a_save_of_another_seed_is_a_game_of_its_own() -> None:
    mine, other = Timeline((0,), 1), Timeline((0,), 2)
    assert mine.graft(other).seed == 2 and len(mine.roots()) == 2


# --- choices ---


def test_choices_are_drawn_by_seed_turn_and_name() -> None:
    choice = WORLD.choices[0]
    draws = [draw(choice, 4, turn) for turn in range(400)]
    assert draws == [draw(choice, 4, turn) for turn in range(400)]
    assert draws != [draw(choice, 5, turn) for turn in range(400)]
    counts = Counter(draws)
    assert 160 < counts[0] < 240 and 70 < counts[1] < 130


def test_a_closed_choice_is_its_first_option() -> None:
    story = Story("Closed")
    story.room("Hall", "A hall.")
    story.choice("never", "a", "b", when=story.flag("off"), weights=(0, 1))
    story.choice("always", "a", "b", weights=(0, 1))
    world = story.build()
    assert drawn(world, world.start, 0, 1) == (0, 1)


def test_the_same_turn_again_falls_the_same_way() -> None:
    session = Session(WORLD, seed=3)
    first = play(session, "z").text
    for _ in range(3):
        session.submit("undo")
        assert session.submit("z").text.endswith(first.split("\n\n")[-1])


# --- the commands ---


def test_undo_and_redo_of_several() -> None:
    session = Session(WORLD)
    play(session, "take key", "north", "south")
    assert '"north" and "south"' in session.submit("undo 2").text
    assert session.turn == 1
    assert session.submit("redo 9").text.startswith("Done again:") and session.turn == 3
    assert "nothing to redo" in session.submit("redo").text
    session.submit("undo 99")
    assert session.turn == 0 and "nothing to undo" in session.submit("undo").text


def test_branches_are_told_and_gone_to() -> None:
    session = Session(WORLD, seed=0)
    play(session, "take key", "undo", "take shell", "north")
    text = session.submit("timeline").text
    assert "Branch 1, 1 turn, apart since turn 0: take key." in text
    assert "Branch 2 (this one), 2 turns, apart since turn 0: take shell, north." in text
    assert "end of branch 1" in session.submit("branch 1").text
    assert session.timeline.at.command == "take key"
    session.submit("branch 2")
    assert "turn 1 again" in session.submit("go to turn 1").text and session.timeline.at.command == "take shell"
    session.submit("redo")
    assert session.timeline.at.command == "north"


def test_turns_and_branches_that_are_not_there() -> None:
    session = Session(WORLD)
    play(session, "take key")
    assert "the turns 0 to 1" in session.submit("go to turn 7").text
    assert "one branch" in session.submit("branch 4").text
    assert session.turn == 1
