"""The novel telling's beats on the first visit: N11 to N18."""

from __future__ import annotations

from coraline.houses.between import passage
from coraline.houses.flat import drawing_room, other_drawing_room, other_kitchen
from coraline.people import other_father, other_forcible, other_spink
from coraline.spine import ate_dinner, chapter, met_cat, met_other_mother, offer, player, saw_show, saw_toys
from coraline.tellings.novel import novel

first_visit = chapter.is_("first visit")

novel.event("N11", "a long passage leads to a flat that is her own over again",
            when=player.at(other_drawing_room) & passage.visited)
novel.fact("N12", "the other mother and the other father live there, with buttons for eyes",
           when=met_other_mother & ~other_father.gone, said="buttons")
novel.event("N13", "the other parents have all the time in the world for her",
            when=first_visit & ate_dinner & player.at(other_kitchen), said="it is all for you", free=True)
novel.event("N14", "the toys of the other toy box live, move and fly", when=saw_toys, said="aeroplanes", free=True)
novel.event("N15", "the other Miss Spink and Miss Forcible give a show that has no end",
            when=saw_show & ~other_spink.gone & ~other_forcible.gone, said="no applause", free=True)
novel.event("N16", "the cat, who belongs to neither side, can speak there, and warns her", when=met_cat,
            said="if I were small and had a way home", free=True)
novel.event("N17", "she may stay for ever, if buttons are sewn into her eyes", when=offer.is_("made"), said="two black buttons")
novel.event("N18", "she will not, and goes home through the door", when=offer.is_("refused") & player.at(drawing_room))
