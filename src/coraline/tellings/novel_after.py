"""The novel telling's beats from her coming home to the ordinary day: N41 to N46."""

from __future__ import annotations

from coraline.after.dream import warned_of_hand
from coraline.after.evening import safe
from coraline.houses.between import dream
from coraline.houses.flat import bedroom, kitchen
from coraline.people import mother
from coraline.spine import chapter, hand_gone, player
from coraline.tellings.novel import novel
from coraline.things import key

novel.event("N41", "her parents are home and safe, and remember nothing", when=safe & mother.at(kitchen), said="only the shops")
novel.event("N42", "that night she dreams of the three children, before they go on", when=player.at(dream), said="stile")
novel.event("N43", "they warn her that the hand is in her world and wants the key", when=warned_of_hand,
            said="it will want the key")
novel.fact("N44", "from then on the hand hunts for the key", when=chapter.is_("hand") & key.held)
novel.event("N45", "at the well the hand is lured with the key, and both go down", when=hand_gone & key.gone)
novel.event("N46", "she goes home to an ordinary day", when=chapter.is_("last day") & player.at(bedroom), said="eleven things")
