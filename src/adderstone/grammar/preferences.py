"""What each verb likes best to be done to. One line a verb; the numbers weigh a guess, they forbid nothing."""

from __future__ import annotations

from collections.abc import Callable

from adderstone.grammar.scope import Scope
from adderstone.world import Door, Entity, Person, Thing, Verb
from adderstone.world import verbs as v

Likes = Callable[[Thing, Scope], bool]


def _loose(thing: Thing, scope: Scope) -> bool:
    return thing.portable and thing not in scope.held and scope.reachable(thing)


def _held(thing: Thing, scope: Scope) -> bool:
    return thing in scope.held


def _in_hand(thing: Thing, scope: Scope) -> bool:
    return thing in scope.held and not thing.worn.holds(scope.env)


def _worn(thing: Thing, scope: Scope) -> bool:
    return thing.worn.holds(scope.env)


def _shut(thing: Thing, scope: Scope) -> bool:
    return thing.openable and not thing.opened.holds(scope.env)


def _open(thing: Thing, scope: Scope) -> bool:
    return thing.openable and thing.opened.holds(scope.env)


def _locked(thing: Thing, scope: Scope) -> bool:
    return thing.lockable and thing.locked.holds(scope.env)


def _unlocked(thing: Thing, scope: Scope) -> bool:
    return thing.lockable and not thing.locked.holds(scope.env)


def _person(thing: Thing, scope: Scope) -> bool:
    return isinstance(thing, Person) and thing is not scope.player


def _portable(thing: Thing, scope: Scope) -> bool:
    return thing.portable and scope.reachable(thing)


def _wearable(thing: Thing, scope: Scope) -> bool:
    return thing.wearable and scope.reachable(thing) and not _worn(thing, scope)


LIKES: dict[tuple[Verb, str], Likes] = {
    (v.take, "noun"): _loose, (v.drop, "noun"): _in_hand, (v.wear, "noun"): _wearable, (v.take_off, "noun"): _worn,
    (v.put_on, "noun"): _portable, (v.put_in, "noun"): _portable,
    (v.put_on, "second"): lambda thing, scope: thing.top is not None,
    (v.put_in, "second"): lambda thing, scope: thing.inner is not None,
    (v.look_in, "noun"): lambda thing, scope: thing.holds_things,
    (v.open_, "noun"): _shut, (v.close, "noun"): _open, (v.unlock, "noun"): _locked, (v.lock, "noun"): _unlocked,
    (v.unlock, "second"): _held, (v.lock, "second"): _held,
    (v.eat, "noun"): lambda thing, scope: thing.edible,
    (v.enter, "noun"): lambda thing, scope: isinstance(thing, Door),
    (v.give, "noun"): _held, (v.show, "noun"): _held, (v.throw, "noun"): _held, (v.wave, "noun"): _held,
    (v.give, "second"): _person, (v.show, "second"): _person,
    (v.ask, "noun"): _person, (v.tell, "noun"): _person, (v.say, "noun"): _person, (v.talk, "noun"): _person,
    (v.follow, "noun"): _person, (v.wake_person, "noun"): _person, (v.kiss, "noun"): _person,
}
STRONG = frozenset((v.take, v.drop, v.wear, v.take_off))
GUESSED = frozenset((v.open_, v.close, v.unlock, v.lock, v.eat, v.wear, v.take_off, v.take, v.drop, v.ask, v.tell,
                     v.talk, v.give, v.show, v.follow, v.wake_person, v.say))


def liking(verb: Verb | None, slot: str, entity: Entity, scope: Scope) -> float:
    """How well an entity suits a slot of a verb."""
    if verb is None or not isinstance(entity, Thing):
        return 0.0
    likes = LIKES.get((verb, slot))
    weight = 5.0 if verb in STRONG else 3.0
    near = 0.5 if scope.reachable(entity) else 0.0
    return near + (weight if likes is not None and likes(entity, scope) else 0.0)


def suitable(verb: Verb, slot: str, scope: Scope) -> list[Thing]:
    """What a noun left out may well have meant; nothing, for verbs where a guess would be a liberty."""
    likes = LIKES.get((verb, slot))
    if likes is None or verb not in GUESSED:
        return []
    return [thing for thing in scope.visible if thing is not scope.player and likes(thing, scope)]


EVERYTHING: dict[Verb, Likes] = {
    v.take: lambda thing, scope: _loose(thing, scope) and not isinstance(thing, Person),
    v.drop: _in_hand, v.put_on: _in_hand, v.put_in: _in_hand, v.give: _in_hand, v.show: _held, v.throw: _in_hand,
    v.wear: lambda thing, scope: _wearable(thing, scope) and thing in scope.held, v.take_off: _worn,
    v.examine: lambda thing, scope: thing.listed and thing is not scope.player,
    v.open_: _shut, v.close: _open,
}
