"""Replaying: the runs of a certificate, turn by turn with the reference interpreter."""

from __future__ import annotations

from collections.abc import Sequence

from adderstone.prove.checking.format import Certificate, Goal, Refused, Run, Step
from adderstone.world.conditions import Condition, Is, any_of
from adderstone.world.entities import Entity, Room
from adderstone.world.sense import Sense
from adderstone.world.things import Person, Thing
from adderstone.world.verbs import Act, Verb
from adderstone.world.world import State, World


def verb_keys(world: World) -> dict[str, Verb]:
    """The verbs by name; a story's verb that has the name of another one is numbered."""
    found: dict[str, Verb] = {}
    for verb in world.verbs:
        key, number = verb.name, 2
        while key in found:
            key, number = f"{verb.name}#{number}", number + 1
        found[key] = verb
    return found


class Reading:
    """A certificate's names, read against a world."""

    def __init__(self, world: World, certificate: Certificate) -> None:
        self.world = world
        self.good = [world.endings[number - 1].name for number in self._endings(certificate.good)]
        for ending in world.endings:
            if ending.name in self.good and ending.outcome == "lost":
                raise Refused(f'The certificate counts "{ending.name}" as good; the story says that it is lost.')
        self.verbs = verb_keys(world)

    def _endings(self, names: Sequence[str]) -> list[int]:
        numbers = {ending.name: ending.number for ending in self.world.endings}
        unknown = next((name for name in names if name not in numbers), None)
        if unknown is not None:
            raise Refused(f'The story has no ending "{unknown}".')
        return [numbers[name] for name in names]

    def act(self, step: Step) -> Act:
        """The act of a step."""
        if step.verb not in self.verbs:
            raise Refused(f'The world has no verb "{step.verb}".')
        actor = self._entity(step.actor)
        if actor is not None and not isinstance(actor, Person):
            raise Refused(f'"{step.actor}" is nobody who can be told to act.')
        return Act(self.verbs[step.verb], self._entity(step.noun), self._entity(step.second), actor)

    def choices(self, step: Step) -> State:
        """The options that a step names; where it names none, the first of each choice."""
        given = step.choices or (0,) * len(self.world.choices)
        if len(given) != len(self.world.choices) or not all(
                0 <= option < choice.size for option, choice in zip(given, self.world.choices, strict=True)):
            raise Refused(f"A step of {step.verb} names options {given} that the world's choices do not have.")
        return given

    def _entity(self, key: str | None) -> Entity | None:
        if key is not None and key not in self.world.story.entities:
            raise Refused(f'The world has nothing called "{key}".')
        return self.world.story.entities[key] if key is not None else None

    def condition(self, goal: Goal) -> Condition:
        """The condition that a goal stands for."""
        match goal.kind:
            case "ending":
                return Is(self.world.ending, frozenset(self._endings([goal.name])))
            case "good ending":
                return Is(self.world.ending, frozenset(self._endings(self.good)))
            case "room":
                room = self._entity(goal.name)
                if isinstance(room, Room):
                    return self.world.player.at(room)
                raise Refused(f'"{goal.name}" is no room.')
            case "thing":
                thing = self._entity(goal.name)
                if isinstance(thing, Thing):
                    return Sense("see", thing)
                raise Refused(f'"{goal.name}" is no thing.')
            case "condition":
                conditions = self._conditions(goal)
                return any_of(*conditions) if goal.part == -1 else conditions[goal.part]
            case "too soon":
                first, *others = self._conditions(goal)
                return any_of(*others) & ~first
        raise Refused(f'The checker knows no goal of the kind "{goal.kind}".')

    def _conditions(self, goal: Goal) -> tuple[Condition, ...]:
        claim = next((claim for claim in self.world.story.claims if claim.name == goal.name), None)
        if claim is None or not -1 <= goal.part < len(claim.conditions) or not claim.conditions:
            raise Refused(f'The story has no claim "{goal.name}" with a condition {goal.part + 1}.')
        return claim.conditions

    def end(self, run: Run) -> State:
        """The state after a run. Each step must be taken, and the story must go on before it."""
        state = self.world.start
        for number, step in enumerate(run.steps, 1):
            if self.world.ended(state) is not None:
                raise Refused(f'The run "{run.name}" goes on after the story has ended, at step {number}.')
            turn = self.world.turn(state, self.act(step), self.drawn(state, step))
            if turn.refused:
                raise Refused(f'The run "{run.name}" can\'t be replayed: step {number} ({self.act(step)}) is refused.')
            state = turn.state
        if run.shows.kind != "state" and not self.condition(run.shows).holds(self.world.env(state)):
            raise Refused(f'The run "{run.name}" does not come to what it says ({shown(run.shows)}).')
        return state

    def drawn(self, state: State, step: Step) -> State:
        """The turn's choices: those of the step where they are open, the first option where they are not."""
        opened = self.world.open_choices(state)
        return tuple(option if choice in opened else 0
                     for choice, option in zip(self.world.choices, self.choices(step), strict=True))


def shown(goal: Goal) -> str:
    """A goal in words."""
    match goal.kind:
        case "ending":
            return f'the ending "{goal.name}"'
        case "good ending":
            return "a good ending"
        case "room":
            return f"the player in {goal.name}"
        case "thing":
            return f"{goal.name} in sight"
        case "too soon":
            return f'what the claim "{goal.name}" puts second, before what it puts first,'
        case "condition" if goal.part == -1:
            return f'what the claim "{goal.name}" names'
        case "condition":
            return f'condition {goal.part + 1} of the claim "{goal.name}"'
    return "a state of the story"
