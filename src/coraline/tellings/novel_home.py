"""The novel telling's beats at home: N01 to N10."""

from __future__ import annotations

from coraline.houses.between import door
from coraline.houses.flat import drawing_room, kitchen, study
from coraline.houses.stairs import attic, landing, parlour
from coraline.people import bobinski, father, forcible, mice, mother, spink
from coraline.spine import chapter, found_bricks, had_tea, heard_mice, player
from coraline.tellings.novel import novel
from coraline.things import stone

rainy_day = chapter.is_("rainy day")

novel.fact("N01", "people call her Caroline; she says that it is Coraline", when=rainy_day, said="\"Coraline,\" you say")
novel.fact("N02", "she and her parents live in one flat of an old house that is all flats",
           when=rainy_day & mother.at(kitchen) & father.at(study), said="when this was all one house")
novel.fact("N03", "Miss Spink and Miss Forcible, old and retired from the stage, live downstairs",
           when=player.at(parlour) & spink.at(parlour) & forcible.at(parlour))
novel.fact("N04", "Mr Bobinski lives upstairs, and trains mice for a circus",
           when=player.at(attic) & bobinski.at(attic) & mice.at(attic))
novel.fact("N05", "the flat beside hers is empty", when=player.at(landing), said="which is empty")
novel.event("N06", "on a rainy day she finds a locked door in the drawing room, and behind it bricks",
            when=rainy_day & found_bricks & player.at(drawing_room))
novel.event("N07", "the mice send word by Mr Bobinski: not through the door", when=heard_mice, said="not go through door", free=True)
novel.event("N08", "Miss Spink reads danger in her tea leaves", when=had_tea, said="danger", free=True)
novel.event("N09", "a holed stone comes to her from Miss Spink", when=stone.held & player.at(parlour), free=True)
novel.event("N10", "alone, and warned, she unlocks the door; the bricks are gone",
            when=chapter.is_("alone") & door.opened, said="there are no bricks")
