"""The novel telling's beats in the evening and the next morning: N19 to N22."""

from __future__ import annotations

from coraline.houses.flat import hallway
from coraline.people import cat, father, mother
from coraline.spine import chapter, knows_taken, parents_taken, player, saw_help
from coraline.tellings.novel import novel

novel.event("N19", "at home her parents are missing", when=chapter.is_("missing") & parents_taken & mother.gone & father.gone,
            said="Nobody")
novel.event("N20", "in the morning too; the cat wakes her, and leads her to the mirror",
            when=chapter.is_("next day") & player.at(hallway) & cat.at(hallway))
novel.event("N21", "in the mirror they write HELP US", when=saw_help, said="HELP US")
novel.event("N22", "she understands who has taken them", when=knows_taken, said="She has taken them")
