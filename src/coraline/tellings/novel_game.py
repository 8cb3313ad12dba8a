"""The novel telling's beats from the second visit to the severed hand: N23 to N40."""

from __future__ import annotations

from coraline.game.attic_soul import found as green
from coraline.game.attic_soul import saw_green
from coraline.game.cellar_soul import found as red
from coraline.game.cellar_soul import saw_red
from coraline.game.stages import hunting
from coraline.game.the_lie import where
from coraline.game.theatre_soul import found as grey
from coraline.game.theatre_soul import saw_grey
from coraline.houses.between import dark, other_door
from coraline.houses.flat import drawing_room
from coraline.people import bonnet_child, chimney_child, winged_child
from coraline.spine import (
    cat_advice,
    cat_thrown,
    chapter,
    ghosts_told,
    hand_severed,
    knows_globe,
    player,
        stakes,
    warned,
)
from coraline.tellings.novel import novel
from coraline.things import globe, key, stone

children = chimney_child.at(dark) & bonnet_child.at(dark) & winged_child.at(dark)

novel.event("N23", "afraid, she goes back to face the other mother and to free her parents", when=chapter.is_("second visit"),
            said="shaking a little")
novel.event("N24", "in the garden the cat advises a challenge: her kind can't see a game go by", when=cat_advice,
            said="Challenge her")
novel.event("N25", "asked to stay, she says no, and is shut up behind the mirror", when=chapter.is_("mirror") & player.at(dark))
novel.event("N26", "three ghost children, each of another time, who let the buttons be sewn in", when=children,
            said="So I let her sew the buttons in. We all did.")
novel.event("N27", "she wearied of them, ate the rest of them, and put away what was left", when=ghosts_told, said="Like rinds")
novel.event("N28", "they beg her to flee, and to find their souls", when=ghosts_told, said="look for our souls")
novel.event("N29", "the other mother lets her out", when=chapter.is_("game"))
novel.event("N30", "she proposes a game: three souls and two parents, hidden, to be found", when=stakes.is_("named"))
novel.fact("N31", "if she wins everybody goes free; if she loses, the buttons", when=stakes.is_("sworn"),
           said="if you find three souls and two people")
novel.event("N32", "past the other mother's hindrances, with the stone: the first soul", when=hunting & stone.held & ((grey & saw_grey) | (green & saw_green) | (red & saw_red)))
novel.event("N33", "the second soul", when=hunting & ((grey & green) | (grey & red) | (green & red)))
novel.event("N34", "the third soul", when=hunting & grey & green & red)
novel.event("N35", "the souls warn her that winning will not make the other mother let them go", when=warned,
            said="never once said when")
novel.event("N36", "she works out that her parents are in the snow globe", when=knows_globe)
novel.event("N37", "she says: behind the door; the other mother believes it, and opens the door",
            when=where.is_("behind the door") & other_door.opened)
novel.event("N38", "she throws the cat at the other mother", when=cat_thrown)
novel.event("N39", "with the globe and the key she gets through to her own side",
            when=globe.held & key.held & player.at(drawing_room))
novel.event("N40", "she gets the door to shut, with a hand in it, and the hand stays on her side", when=hand_severed)
