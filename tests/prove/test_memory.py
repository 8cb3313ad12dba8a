"""A memory of earlier proofs: what is proved with it is what is proved afresh, whatever has changed in between."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from functools import partial
from operator import eq
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adderstone.prove import prove
from adderstone.prove.encoding import Table
from adderstone.prove.memory import FEW, Memory
from adderstone.prove.proof import Proof
from adderstone.prove.verifying import verified
from adderstone.world import Condition, Room, Story, World
from adderstone.world import verbs as v
from adderstone.world.conditions import always
from adderstone.world.rules import Claim
from mutants import mutants
from small_worlds import Drawn, Enum, in_chapters

CLAIMS = {"always_possible": 1, "never": 1, "before": 2}


class Furnished(Drawn):
    """The same drawn story with more in it, so that fields, places and things are numbered otherwise."""

    def _things(self) -> None:
        self.story.supporter("shelf", "A shelf.", at=self.rooms[0])
        self.story.scenery("picture", "A picture.", at=self.rooms[-1])
        self.story.flag("dusted")
        super()._things()


def told(proof: Proof) -> dict[str, Any]:
    """All that two proofs of one world must agree on; of runs, only the lengths of those that are shortest."""
    return {
        "states": (proof.states, proof.dead_states), "fairness": proof.fairness,
        "endings": [(each.ending.name, each.verdict, shortest(each.run)) for each in proof.endings],
        "dead ends": sorted((each.origin or each.act, each.changed, each.closes, each.states) for each in proof.dead_ends),
        "claims": [(each.name, each.verdict, shortest(each.run)) for each in proof.claims],
        "choices": [(each.verdict, each.says) for each in proof.choices],
        "losses": {(each.ending, frozenset(each.acts), each.source, each.announced) for each in proof.losses},
        "content": [(each.name, each.verdict) for each in (*proof.dead_content, *proof.idle_guards)],
        "asked": proof.content_checked}


def shortest(run: Any) -> int | None:
    return len(run) if run is not None and run.shortest else None


def claimed(world: World, random: Random, drawn: Drawn) -> World:
    """The world with a claim that was drawn."""
    varied, varied.story = copy(world), copy(world.story)
    kind, least = random.choice(list(CLAIMS.items()))
    conditions = tuple(drawn.condition() for _ in range(least))
    varied.story.claims = [Claim("it is so", kind, conditions, world.story.source)]
    return varied


def later(seed: int, chapter: str) -> World:
    """A drawn story with chapters, and one rule more in one of them, with a flag of its own."""
    drawn = in_chapters(seed)
    late = drawn.story.flag("late")
    chapters = next(field for field in drawn.story.fields if field.name == "chapter")
    assert isinstance(chapters, Enum)
    drawn.story.instead(drawn.pattern(), "Done.", when=chapters.is_(chapter) & ~late, then=[late.set(), drawn.effect()])
    drawn.story.each_turn(when=late & drawn.condition(), then=[drawn.effect()])
    return drawn.world()


def versions(seed: int, chapters: bool) -> Iterator[World]:
    """A drawn world, some that differ from it in one part of a rule, one with a claim, some with more in them, and itself."""
    drawn = in_chapters(seed) if chapters else Drawn(seed)
    world, random = drawn.world(), Random(seed)
    yield world
    every = mutants(world)
    yield from (mutant.of(world) for mutant in random.sample(every, min(2, len(every))))
    yield claimed(world, random, drawn)
    yield from map(partial(later, seed), ("three", "two")) if chapters else [Furnished(seed).world()]
    yield world


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.booleans())
def test_a_proof_with_a_memory_is_the_proof_afresh(seed: int, chapters: bool) -> None:
    memory = Memory()
    for world in versions(seed, chapters):
        found, afresh = prove(world, memory=memory), prove(world)
        assert told(found) == told(afresh)
        assert verified(world, found).report.refusal == ""
        memory.done()


# --- what is carried over ---


def tale(*, guard: bool = False, daemon: bool = False, flag: bool = False, thing: bool = False, picture: bool = False,
         claim: bool = False, effect: bool = False, dusk: str = "", ending: bool = False, order: bool = False,
         swap: bool = False) -> World:
    """Three chapters, with a change in one of them, or with something that matters to nothing."""
    story = Story("Tale")
    hall = story.room("Hall", "A hall.")
    if thing:
        story.supporter("shelf", "A shelf.", at=hall)
    cellar = story.room("Cellar", "A cellar.", below=hall)
    if picture:
        story.scenery("picture", "A picture.", at=hall)
    stone, bell = story.thing("stone", "A stone.", at=cellar), story.scenery("bell", "A bell.", at=hall)
    chapter = story.enum("chapter", "one", "two", "three")
    lit, warm, near, far = (story.flag(name) for name in ("lit", "warm", "near", "far"))
    tone, tones = story.enum("tone", "flat", "sharp", "even"), ("sharp", "even") if swap else ("even", "sharp")
    story.instead(v.jump, "Up.", when=chapter.is_("one") & near & tone.is_("flat"), then=[tone.set(tones[0])])
    story.instead(v.sing, "La.", when=chapter.is_("one") & ~near & tone.is_("flat"), then=[tone.set(tones[1])])
    story.instead(v.smell(bell), "Brass.", when=chapter.is_("one"), then=[near.set()])
    story.instead(v.listen_to(bell), "Far off.", when=chapter.is_("one") & (near if order else ~near), then=[far.set()])
    story.instead(v.push(bell), "One.", when=chapter.is_("one") & stone.held, then=[chapter.set("two")])
    story.instead(v.pull(bell), "Lit.", when=chapter.is_("two") & (stone.held if guard else always), then=[lit.set()])
    story.instead(v.push(bell), "Two.", when=chapter.is_("two") & lit & stone.held, then=[chapter.set("three")])
    story.instead(v.touch(bell), "Warm.", when=chapter.is_("three") & (near | ~far), then=[warm.set(not effect)])
    if dusk:
        story.each_turn(when=chapter.is_("two") & player_in(story, hall), then=[lit.set(dusk == "lit"), stone.to(cellar)],
                        name="dusk")
    if daemon:
        story.each_turn(when=chapter.is_("three") & player_in(story, cellar), then=[warm.clear()])
    if flag:
        rung = story.flag("rung")
        story.instead(v.listen_to(bell), "Rung.", when=chapter.is_("three") & ~rung, then=[rung.set(), warm.clear()])
    if claim:
        story.claim("never both", "never", lit & chapter.is_("one"))
    story.ending("sung", "Sung.", outcome="won", when=chapter.is_("three") & tone.is_("sharp") & ~near & ~far & ~warm)
    won = warm if ending else warm & player_in(story, cellar)
    story.ending("won", "Won.", outcome="won", when=chapter.is_("three") & won)
    return story.build()


def player_in(story: Story, room: Room) -> Condition:
    return story.player.at(room)


@pytest.mark.parametrize(("change", "again"), [
    ({}, []), ({"guard": True}, ["two"]), ({"daemon": True}, ["two", "three"]), ({"flag": True}, ["two", "three"]),
    ({"claim": True}, []), ({"picture": True}, []), ({"thing": True}, ["one", "two", "three"])])
def test_chapters_that_a_change_does_not_reach_are_not_searched_again(change: dict[str, Any], again: list[str]) -> None:
    memory = Memory()
    prove(tale(), memory=memory)
    memory.done()
    prove(tale(**change), memory=memory)
    assert memory.anew["search"] == again
    assert sorted([*again, *memory.carried["search"]]) == ["one", "three", "two"]


CHANGES = ["guard", "daemon", "flag", "thing", "picture", "claim", "effect", "ending", "order", "swap"]


@pytest.mark.parametrize("dusk", ["", "lit", "unlit"])
@pytest.mark.parametrize("change", CHANGES)
def test_after_each_change_the_proof_is_that_of_the_story_as_it_is(change: str, dusk: str) -> None:
    """There and back, among others with a daemon that is met only in the turn that comes to its chapter."""
    memory = Memory()
    made: dict[str, Any]
    for made in ({}, {change: True}, {"dusk": dusk}, {change: True, "dusk": dusk}, {"dusk": "lit"}, {change: True}):
        world = tale(**made)
        assert told(prove(world, memory=memory)) == told(prove(world))
        memory.done()


def flood(height: int) -> World:
    """Water comes in where it is dry, so that the same condition says when, however high it comes."""
    story = Story("Flood")
    hall = story.room("Hall", "A hall.")
    cellar = story.room("Cellar", "A cellar.", below=hall)
    water = story.counter("water", up_to=2)
    story.each_turn("It rises.", when=player_in(story, cellar) & water.is_(0), then=[water.set(height)])
    for act, never in ((v.sing, 1), (v.jump, 2)):  # it is never dry by then, but that takes a search to know
        story.instead(act, "Not yet.", when=player_in(story, cellar) & water.is_(0), then=[water.set(never)])
    story.instead(v.jump, "Out.", when=player_in(story, hall) & water.is_(1), then=[water.set(0)])
    story.ending("drowned", "Drowned.", outcome="lost", when=water.is_(2))
    return story.build()


def test_what_a_daemon_does_counts_where_it_is_not_told_by_when_it_does_it() -> None:
    memory = Memory()
    for height in (1, 2, 1):
        found = prove(flood(height), memory=memory)
        assert told(found) == told(prove(flood(height))) and (found.endings[0].run is None) == (height == 1)
        memory.done()


def test_what_is_numbered_otherwise_is_known_again() -> None:
    memory = Memory()
    for world in (Furnished(9).world(), Drawn(9).world(), Furnished(9).world()):
        found = prove(world, memory=memory)
        assert told(found) == told(prove(world))
        memory.done()


def test_a_table_that_lacks_too_much_is_left_with_all_that_was_found_in_it() -> None:
    memory, table = Memory(), Table(8)
    memory.keep("main", table)
    for number in range(2):
        table.place(f"field {number}", 1)
    assert memory.table("main", ["field 0", "another"]) is None  # nothing was found in it that were worth keeping
    memory.recall("search", "key", lambda: "found", table=table)
    few = [f"new {number}" for number in range(FEW)]
    assert memory.table("main", ["field 0", *few]) is table
    assert memory.table("main", ["field 0", *few, "one more"]) is None
    memory.keep("main", Table(8))
    assert memory.recall("search", "key", lambda: "anew") == "anew"


def test_what_two_proofs_have_not_asked_for_is_forgotten() -> None:
    memory = Memory()
    for proofs, expected in ((2, "found"), (3, "anew")):
        memory.recall("claim", "key", lambda: "found")
        for _ in range(proofs):
            memory.done()
        assert memory.recall("claim", "key", lambda: "anew") == expected
        for _ in range(3):
            memory.done()


def test_what_does_not_fit_is_found_beside_what_does() -> None:
    memory = Memory()
    for wanted in (1, 2, 1, 2):
        assert memory.recall("search", "key", partial(int, wanted), fits=partial(eq, wanted)) == wanted
    assert (len(memory.anew["search"]), len(memory.carried["search"])) == (2, 2)
