"""The declared world: what is true, and what a turn does. Standard library only."""

from adderstone.world.conditions import Condition, all_of, always, any_of, never
from adderstone.world.effects import Effect, when
from adderstone.world.entities import Direction, Entity, Room
from adderstone.world.fields import Choice, Counter, Enum, Field, Flag
from adderstone.world.problems import Problem, WrongWorld
from adderstone.world.story import Story
from adderstone.world.things import Door, Person, Thing
from adderstone.world.turn import Message, Turn
from adderstone.world.verbs import Act, Pattern, Topic, Verb, anything
from adderstone.world.world import State, World

__all__ = ["Act", "Choice", "Condition", "Counter", "Direction", "Door", "Effect", "Entity", "Enum", "Field", "Flag",
           "Message", "Pattern", "Person", "Problem", "Room", "State", "Story", "Thing", "Topic", "Turn", "Verb",
           "World", "WrongWorld", "all_of", "always", "any_of", "anything", "never", "when"]
