"""Implied acts: what must be done first for an act to make sense, each with what to say of it."""

from __future__ import annotations

from collections.abc import Iterator

from adderstone.grammar.names import the
from adderstone.world import Act, Direction, Door, State, Thing, World
from adderstone.world import verbs as v
from adderstone.world.conditions import Env
from adderstone.world.sense import reachable

Step = tuple[Act, str]
PARTED_WITH = frozenset((v.drop, v.put_on, v.put_in, v.give, v.throw))
NOT_TAKEN_FOR = frozenset((v.drop, v.take_off))


def implied(world: World, state: State, act: Act) -> list[Step]:
    """The acts to do before this one, in order; none when an order is given to somebody else."""
    if act.actor is not None:
        return []
    env = world.env(state)
    steps = [*_taking(act, env), *_opening(act, world, state, env)]
    if act.verb is v.open_:
        steps = [step for step in steps if step[0].verb is v.unlock]
    return steps + _taking_off(act, world, state, env)


def _taking(act: Act, env: Env) -> Iterator[Step]:
    for entity, need in zip((act.noun, act.second), act.verb.needs, strict=False):
        if need != "have" or act.verb in NOT_TAKEN_FOR or not isinstance(entity, Thing):
            continue
        if entity.portable and not entity.held.holds(env) and reachable(entity, env):
            yield Act(v.take, entity), f"first taking {the(entity)}"


def _opening(act: Act, world: World, state: State, env: Env) -> Iterator[Step]:
    shut = _in_the_way(act, world, state)
    if shut is None or not shut.openable or shut.opened.holds(env) or not reachable(shut, env):
        return
    if shut.locked.holds(env):
        key = shut.key_thing
        if not shut.lockable or key is None or not key.held.holds(env):
            return
        yield Act(v.unlock, shut, key), f"first unlocking {the(shut)} with {the(key)}"
    yield Act(v.open_, shut), f"first opening {the(shut)}"


def _in_the_way(act: Act, world: World, state: State) -> Thing | None:
    """The door or container that has to be open for the act."""
    if act.verb is v.go and isinstance(act.noun, Direction):
        way = world.room(state).exits.get(act.noun)
        return way.door if way is not None else None
    if act.verb is v.enter and isinstance(act.noun, Door):
        return act.noun
    if act.verb is v.put_in and isinstance(act.second, Thing) and act.second.inner is not None:
        return act.second
    if act.verb is v.look_in and isinstance(act.noun, Thing) and act.noun.inner is not None:
        return act.noun
    if act.verb is v.open_ and isinstance(act.noun, Thing) and act.noun.locked.holds(world.env(state)):
        return act.noun
    return None


def _taking_off(act: Act, world: World, state: State, env: Env) -> list[Step]:
    """Taking off what is worn, unless the act would be refused all the same."""
    thing = act.noun
    if act.verb not in PARTED_WITH or not isinstance(thing, Thing) or not thing.worn.holds(env):
        return []
    off = Act(v.take_off, thing)
    done = world.turn(state, off)
    if done.refused or world.turn(done.state, act).refused:
        return []
    return [(off, f"first taking off {the(thing)}")]
