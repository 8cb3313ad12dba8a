"""A "no" of the static checks is certain: over small fields, what they call impossible holds in no state at all."""

from collections.abc import Sequence
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from adderstone.world import Condition, Story, always, never
from adderstone.world.building.never import anything
from adderstone.world.building.solve import possible
from adderstone.world.conditions import Fact, Same

story = Story("Small")
hall = story.room("Hall", "A hall.")
study = story.room("Study", "A study.", north_of=hall)
box = story.container("box", "Tin.", at=hall)
lamp = story.thing("lamp", "Brass.", at=hall)
cat = story.person("cat", "Black.", at=study)
rung, seen = story.flag("rung"), story.flag("seen")
mood = story.enum("mood", "calm", "cross", "asleep")
knocks = story.counter("knocks", up_to=3)
fields = story.fields
for number, field in enumerate(fields):
    field.index = number

SIMPLE: Sequence[Condition] = (
    always, never, rung, seen, mood.is_("calm"), mood.is_("cross", "asleep"), knocks.at_least(2), knocks.below(2),
    knocks.is_(0), lamp.held, lamp.at(hall), lamp.at(hall, study), lamp.inside(box), lamp.here, cat.here, lamp.gone,
    cat.at(study), story.player.at(hall), story.player.at(study), box.at(study), box.at(hall))


def joined(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    pairs = st.tuples(inner, inner)
    return st.one_of(pairs.map(lambda pair: pair[0] & pair[1]), pairs.map(lambda pair: pair[0] | pair[1]),
                     inner.map(lambda condition: ~condition), inner.map(lambda condition: Fact("named", condition)))


conditions = st.recursive(st.sampled_from(SIMPLE), joined, max_leaves=8)
PLACES = [story.player.hands, hall.place, study.place, box.inner, story.nowhere]
NUMBERS = [place.number for place in PLACES if place is not None]
STATES = list(product(*(NUMBERS if "place" in field.name else range(field.size) for field in fields)))


@given(conditions)
def test_what_is_called_impossible_never_holds(condition: Condition) -> None:
    if not possible(condition, anything, static=True):
        assert not any(condition.holds(state) for state in STATES)


@given(st.lists(st.sampled_from(SIMPLE), min_size=1, max_size=4))
def test_plain_conjunctions_are_decided(parts: list[Condition]) -> None:
    """Where no two places must be the same, the answer is exact both ways."""
    condition: Condition = always
    for part in parts:
        if not isinstance(part, Same):
            condition = condition & part
    assert possible(condition, anything, static=True) == any(condition.holds(state) for state in STATES)
