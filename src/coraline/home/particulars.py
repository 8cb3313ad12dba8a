"""Particulars: small things on tables and behind doors, which are worth a look of their own."""

from __future__ import annotations

from adderstone.world.verbs import burn, look_in, open_, pull, push, rub, search, smell, take, touch, turn_
from coraline.houses.flat import bathroom, drawing_room, hallway, parents_bedroom
from coraline.houses.mirror import house
from coraline.houses.outdoors import named
from coraline.spine import story

wind = story.verb("wind", "wind [noun]", "wind up [noun]", "wind [noun] up", needs=("touch",), like=turn_)
brush = story.verb("brush", "brush/comb [noun]", "comb/brush my [noun]", needs=("touch",), like=rub)

hairbrush, other_hairbrush = house.scenery(
    parents_bedroom, "hairbrush; silver-backed; brush hair bristles",
    "It was her grandmother's. The hair in it is her own, and brown, and goes all ways.",
    "You look for the hair in it, and there is none. It has never been put to anybody's head.")
scent = parents_bedroom.detail("bottle of scent; cut-glass wedding; scent bottle perfume stopper", """For weddings. The level has gone down by
    a finger since you were born, so that there have been about four.""")
hairpins = parents_bedroom.detail("hairpins; three bent; hairpin pin pins; them", """Three. One has been straightened, to see to the plug
    hole, and one has been straightened to get that one out.""")
shopping_list = parents_bedroom.detail("shopping list; short; list string bread", """String, bread, sausages, something for C. The last has been
    underlined, and a question mark put, and the question mark has been underlined.""")
racquet = parents_bedroom.detail("tennis racquet; strung; racquet racket press", """It's in a press with four brass screws, so that it
    shan't warp before there is a court.""")
bath_brick = bathroom.detail("brick; wet; bricks", "It says LONDON on it, upside down. It has never had a bath, for all that it sees of them.")
mug, other_mug = house.scenery(
    bathroom, "tooth mug; enamel; mug rim",
    "Enamel, with a blue rim, and a black chip in the rim just where you'd put your mouth.",
    "Enamel. The chip has been painted on, and outlined, so that you shan't miss it.")
number, other_number = house.scenery(hallway, "pencilled number; telephone; number numbers six", """It's the exchange's own number, for when one has forgotten
    how to ask them for it. NOT AFTER SIX is to do with what it costs, or who answers.""", "It's under every hole in the dial, and when you look straight at it, it's only the number one.")
fan = drawing_room.detail("paper fan; pleated; pleats scorch", "White, in pleats, and one corner brown. It was only to see. They saw, too.")

story.refuse(brush(hairbrush) | take(hairbrush), "You give your own three pulls, to be able to say so. It's a good deal more tangled than hers, and now they're both in there.")
story.refuse(smell(scent) | open_(scent) | take(scent) | turn_(scent), "You take out the stopper. It's a wedding, with everybody in a hat, and your mother being somebody you had to be introduced to.")
story.refuse(take(hairpins), "You'd have to know what you wanted to pick. The brown door's lock is as big as a penny; it would only rattle in there.")
story.refuse(take(racquet) | open_(racquet), "You undo one screw of the four, and do it up. There isn't a net, and there isn't a ball, and there's somebody's mantelpiece.")
story.refuse(take(bath_brick) | pull(bath_brick) | push(bath_brick), "The bath says \"ng\". You take your hands away, and it goes on being a bath.")
story.refuse(take(shopping_list), "It's hers. Something for C isn't to know.")
story.refuse(open_(named("dressing table")[0]) | search(named("dressing table")[0]), "One drawer: gloves, a hymn, a tooth of yours in a pill box, a ticket for a ship.")
story.refuse(look_in(named("bath")[0]) | search(named("bath")[0]), "A spider, who has come up the plug, and is thinking about the sides. You know how he feels.")
story.refuse(burn(named("geyser")[0]) | touch(named("geyser")[0]) | turn_(named("geyser")[0]), "You look through the hole, and it looks back, and goes WHUMP; and you are in the hallway for a moment, and then you come back.")
story.refuse(take(named("painting")[0]) | touch(named("painting")[0]), "You put a finger on the river. It's as dry as toast, and it has got fish in it; you'd only to be nearer than he is.")
story.refuse(pull(named("telephone cord")[0]) | touch(named("telephone cord")[0]), "You pull it straight, and let go, and it winds itself up like a woodlouse.")
story.refuse(take(fan) | touch(fan) | open_(fan), "It's stuck in with a lump of coal. There's soot up behind it, and a voice, that's only rain.")
story.not_a_thing("hymn ticket ship gloves pill soot woodlouse wedding net screw")
