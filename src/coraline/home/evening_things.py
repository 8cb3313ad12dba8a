"""Evening things: what becomes of doing, in an empty flat, what they would have done."""

from __future__ import annotations

from adderstone.world.verbs import burn, drink, push, smell, take, touch, turn_, wear
from coraline.home.missing import missing, next_day, shopping, umbrella
from coraline.houses.flat import kitchen
from coraline.houses.kitchen import lamp
from coraline.houses.outdoors import named
from coraline.spine import player, story

cook = story.verb("cook", "cook/boil/fry/heat/warm [noun]", "put on kettle", "make tea/supper/dinner/lunch/toast",
                  "make some tea/supper/dinner/lunch/toast", "cook", "cook supper/dinner/lunch", needs=("touch",))
put_away = story.verb("put away", "put away [noun]", "put [noun] away", "unpack/tidy/sort [noun]", "tidy up [noun]",
                      "tidy up", "tidy", needs=("touch",))
empty = missing | next_day

story.refuse(cook(shopping) | cook, """[if left alone][one of]You could. You know how: a match, and stand back. You look at the match,
    laid ready. It was laid ready by somebody else, and you leave it for her.[or]You'd have to lay three places or else lay
    one. You put the lid back on.[stopping][else]You aren't allowed to, by yourself; not since the jam.[end]""",
             when=player.at(kitchen))
story.refuse(cook, "You'd want a kitchen.")
story.refuse(put_away(shopping), """You put away one tin, with its label to the front, as she does. It looks like somebody else's
    tin. You get it out again.""")
story.refuse(put_away(named("index cards")[0]), "You tidied them once. It's still mentioned.")
story.refuse(put_away, """[if left alone]You move one thing a little to the left. It was better where they'd put it.[else]You put it
    where it goes, which turns out to be here.[end]""")
pan = next(thing for thing in story.things if thing.name == "pan")
cooker = named("cooker")[0]
story.refuse(burn(pan) | burn(cooker), """[if left alone]You take up the match, and hold it. It's what she was going to do next. You
    lay it back just as it was, across the box, pointing to the door.[else]You are not to strike matches. They've been
    counted.[end]""")
mug = next(thing for thing in story.things if thing.name == "mug")
story.refuse(drink(mug) | take(mug), """[if left alone]You have a sip, out of his side of it. It's the temperature of nobody.[else]"It's
    tea," says your father, without looking. "One has to be forty." [end]""")
desk_lamp = next(thing for thing in story.things if thing.name == "desk lamp")
story.refuse(turn_(desk_lamp) | push(desk_lamp) | touch(desk_lamp), """[if left alone]You leave it on. It's the only thing in here that
    is still doing what it was told.[else]You make it dark, and then light. "Thank you," says your father. "I'd wondered what
    that looked like." [end]""")
story.refuse(turn_(lamp) | touch(lamp), "The moth would only have to start again.")
cardigans = next(thing for thing in story.things if thing.name == "cardigans")
story.refuse(take(cardigans) | touch(cardigans) | wear(cardigans), """[if left alone]You put your arms in. It comes
    down past your knees, and smells of pencil. You put it back on the chair and do up the top button, so that it'll
    stay.[else]He's in them.[end]""")
story.refuse(smell(cardigans), "Pencil, pipe and toast; and the chair.", when=empty)
shoes = next(thing for thing in story.things if thing.name == "shoes")
story.refuse(take(shoes) | touch(shoes) | wear(shoes), """[if left alone]You put a hand in each. They're still a bit warm, or your hands
    are. You stand them straight.[else]They're her good pair. You've been Queen Elizabeth in them, and a horse.[end]""")
story.refuse(smell(umbrella), "Rain; and the inside of her bag.", when=empty)
