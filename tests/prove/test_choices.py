"""The game of choices: the symbolic one against the explicit one, and its strategies against every kind of opponent."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.compile.grounding import relation
from adderstone.play.choices import draw
from adderstone.prove.backwards import Rank
from adderstone.prove.choices import choices
from adderstone.prove.explicit_game import ExplicitGame
from adderstone.prove.game import Game
from adderstone.prove.proof import PROVED, REFUTED, UNKNOWN
from adderstone.prove.strategy import Refutation, Solution, Strategy, solved
from adderstone.prove.symbolic import Space
from adderstone.world import Story, World
from adderstone.world import verbs as v
from small_worlds import Drawn, build

LIMIT = 2000


def drawn_world(seed: int) -> World:
    """A world whose draught is chance, and whose maid has a mind of her own; an act or two is refused for either."""
    drawn = Drawn(seed, size=2)
    story = drawn.story
    whim = story.choice("whim", "none", "stays", "goes", of=drawn.maid, when=drawn.condition())
    story.each_turn(when=whim.is_("goes") & drawn.condition(), then=[drawn.effect()])
    story.instead(v.push(drawn.lever), "It moves.", when=whim.is_("stays") | drawn.draft.is_("north"), then=drawn.effects())
    story.refuse(v.take(drawn.key), "No.", when=whim.is_("goes"))
    return build(story)


def won(world: World, states: object) -> set[tuple[int, ...]]:
    assert isinstance(states, dict)
    return {state for state in states if (ending := world.ended(state)) is not None and ending.outcome == "won"}


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_the_symbolic_game_is_the_explicit_one(seed: int) -> None:
    world = drawn_world(seed)
    explicit = ExplicitGame.of(world, LIMIT)
    if not explicit.explored.complete:
        return
    target = won(world, explicit.plays)
    for staged in (True, False):
        space = Space(relation(world), [world.ending.index], staged=staged)
        reached, ranks = space.reach(), list[Rank]()
        goal = space.endings(world, "won")
        alive = space.back(goal, reached, ranks)
        game = Game(world, space, reached, patience=60)
        for hints in ((), (alive, ranks)):
            strict, fair = game.against_all(goal, *hints).states, game.with_fair_chance(goal, *hints).states
            assert {state for state in explicit.plays if space.holds(strict, state)} == explicit.against_all(target)
            assert {state for state in explicit.plays if space.holds(fair, state)} == explicit.with_fair_chance(target)


def test_what_opens_a_choice_is_asked_before_any_has_fallen() -> None:
    """The wind is open while the coin shows heads, which no choice has yet fallen on when that is asked."""
    story = Story("The Coin")
    room = story.room("Room", "A room.")
    coin = story.choice("coin", "tails", "heads")
    wind = story.choice("wind", "none", "strong", when=coin.is_("heads"))
    cup = story.thing("cup", "A cup.", at=room)
    story.each_turn(when=wind.is_("strong"), then=[cup.away()])
    story.ending("won", "Won.", outcome="won", when=cup.gone)
    world = story.build()
    assert world.open_choices(world.start) == [coin] and not ExplicitGame.of(world).explored.nearest(
        lambda state: world.ended(state) is not None)
    space = Space(relation(world), [world.ending.index])
    assert not (space.reach() & space.endings(world, "won")).satisfiable()


# --- strategies ---


def guard_house(*, chance: bool = False, stubborn: bool = False) -> Story:
    """A guard who turns where he likes; a coin must be had while he looks away, and a bell may call him off."""
    story = Story("The Guard")
    lobby = story.room("Lobby", "A lobby.")
    gallery = story.room("Gallery", "A gallery.", east_of=lobby)
    guard = story.person("guard; ; ; him", "A guard.", at=gallery)
    bell = story.scenery("bell", "A bell.", at=lobby)
    coin = story.thing("coin", "A coin.", at=gallery)
    rung = story.flag("rung")
    looks = story.choice("guard looks", "away", "here", of=None if chance else guard, when=~rung)
    story.refuse(v.take(coin), "He is looking.", when=looks.is_("here"))
    if not stubborn:
        story.instead(v.push(bell), "It rings.", then=[rung.set()])
    story.ending("won", "Out with it.", outcome="won", when=story.player.at(lobby) & coin.held)
    return story


def verdict(story: Story) -> tuple[str, str]:
    world = story.build()
    space = Space(relation(world), [world.ending.index])
    answer, = choices(world, space, space.reach(), space.endings(world, "won"), patience=60)
    return answer.verdict, answer.says


def test_a_mind_that_always_looks_keeps_the_player_from_winning() -> None:
    assert verdict(guard_house(stubborn=True))[0] == REFUTED


def test_what_calls_a_mind_off_wins() -> None:
    found, says = verdict(guard_house())
    assert found == PROVED and "against guard looks (guard), from every state" in says


def test_fair_chance_is_waited_for_and_that_is_said() -> None:
    found, says = verdict(guard_house(chance=True, stubborn=True))
    assert found == PROVED and "with fair chance in guard looks" in says and "not if chance is against the player" in says


def test_a_story_without_choices_is_not_asked() -> None:
    story = Story("None")
    room = story.room("Room", "A room.")
    story.ending("won", "Won.", outcome="won", when=story.thing("cup", "A cup.", at=room).held)
    world = story.build()
    space = Space(relation(world), [world.ending.index])
    assert choices(world, space, space.reach(), space.endings(world, "won"), patience=60) == []


def test_a_question_that_takes_too_long_is_unknown() -> None:
    world = guard_house().build()
    space = Space(relation(world), [world.ending.index])
    answer, = choices(world, space, space.reach(), space.endings(world, "won"), patience=-1)
    assert answer.verdict == UNKNOWN


Opponent = Callable[[tuple[int, ...], v.Act, tuple[int, ...]], tuple[int, ...]]


def played(world: World, strategy: Strategy, opponent: Opponent, seed: int, turns: int = 400) -> bool:
    """Play by the strategy, from the start, against an opponent; whether it wins in so many turns."""
    state = world.start
    for turn in range(turns):
        ending = world.ended(state)
        if ending is not None:
            return ending.outcome == "won"
        assert strategy.wins(state)
        act = strategy.act(state)
        assert act is not None
        opened = world.open_choices(state)
        fell = tuple(draw(choice, seed, turn) if choice in opened else 0 for choice in world.choices)
        state = world.turn(state, act, opponent(state, act, fell)).state
    return False


def whimsical(world: World, seed: int) -> Opponent:
    """Minds that choose at random."""
    random = Random(seed)

    def opponent(state: tuple[int, ...], act: v.Act, fell: tuple[int, ...]) -> tuple[int, ...]:
        opened = world.open_choices(state)
        return tuple(random.randrange(choice.size) if choice in opened and choice.of is not None else option
                     for choice, option in zip(world.choices, fell, strict=True))
    return opponent


@pytest.mark.parametrize("seed", range(12))
def test_the_strategy_wins_in_drawn_worlds(seed: int) -> None:
    world = drawn_world(seed)
    solution = solved(world)
    if solution.wins:
        for opponent in (whimsical(world, seed), solution.refutation.choices):
            assert played(world, solution.strategy, opponent, seed)


@pytest.mark.parametrize("make", [guard_house, lambda: guard_house(chance=True, stubborn=True)])
def test_the_strategy_wins(make: Callable[[], Story]) -> None:
    world = make().build()
    solution = solved(world)
    assert solution.wins and solution.strategy.act(world.start) is not None
    for seed in range(20):
        for opponent in (whimsical(world, seed), solution.refutation.choices):
            assert played(world, solution.strategy, opponent, seed)


def test_the_refutation_holds_against_whatever_is_done() -> None:
    world = guard_house(stubborn=True).build()
    solution = solved(world)
    assert not solution.wins and solution.refutation.keeps_out(world.start) and solution.strategy.act(world.start) is None
    explicit = ExplicitGame.of(world)
    random, state = Random(7), world.start
    for _ in range(300):
        act = random.choice(list(explicit.plays[state]))
        state = world.turn(state, act, solution.refutation.choices(state, act, (0,))).state
        assert world.ended(state) is None and solution.refutation.keeps_out(state)


def test_where_nothing_is_lost_yet_a_mind_takes_the_longer_way() -> None:
    """Both options can still be won after; the refutation takes the one that is farther from the win."""
    story = Story("The Detour")
    hall = story.room("Hall", "A hall.")
    far = story.room("Far", "Far off.", east_of=hall)
    host = story.person("host; ; ; him", "A host.", at=hall)
    cake = story.thing("cake", "A cake.", at=hall)
    moves = story.choice("host puts it", "here", "far off", of=host, when=~cake.held & ~story.player.at(far))
    story.each_turn(when=moves.is_("far off") & cake.at(hall), then=[cake.to(far)])
    story.ending("won", "Eaten.", outcome="won", when=cake.held & story.player.at(hall))
    world = story.build()
    solution: Solution = solved(world)
    assert isinstance(solution.refutation, Refutation) and solution.wins
    assert solution.refutation.choices(world.start, v.Act(v.wait), (0,)) == (1,)
