"""Everybody: declared in one place, so that any chapter may bring them in. Their talk is written by chapter."""

from __future__ import annotations

from coraline.houses.flat import kitchen, study
from coraline.houses.stairs import attic, parlour
from coraline.spine import story

# At home.
mother = story.person("your mother; real; mother mum mummy; her", "Your mother.", at=kitchen)
father = story.person("your father; real; father dad daddy; him", "Your father.", at=study)
spink = story.person("Miss Spink; ; april; her", "Miss Spink.", at=parlour)
forcible = story.person("Miss Forcible; ; miriam; her", "Miss Forcible.", at=parlour)
bobinski = story.person("Mr Bobinski; crazy; bobinsky man; him", "Mr Bobinski.", at=attic)
mice = story.person("mice; ; mouse circus; them", "Mice.", at=attic)
dog = story.person("old terrier; fat black scottie; dog dogs", "A dog.", at=parlour)
cat = story.person("cat; black; ; him", "A black cat.", portable=True)

# There.
other_mother = story.person("other mother; ; beldam woman; her", "She has buttons for eyes.")
other_father = story.person("other father; ; man; him", "He has buttons for eyes.")
other_spink = story.person("other Miss Spink; ; april; her", "Miss Spink, the other one.")
other_forcible = story.person("other Miss Forcible; ; miriam; her", "Miss Forcible, the other one.")
other_bobinski = story.person("other Mr Bobinski; ; bobinsky man coat; him", "Mr Bobinski, the other one.")
rats = story.person("rats; black red-eyed; rat; them", "Rats.")
chimney_child = story.person("chimney boy; ghost first; child boy sweep; him", "A ghost.")
bonnet_child = story.person("girl in the bonnet; ghost second; child girl; her", "A ghost.")
winged_child = story.person("tall girl; ghost third; child girl; her", "A ghost.")
hand = story.person("hand; other mother's severed white; fingers", "A hand.")
