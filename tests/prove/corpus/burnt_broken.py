"""A letter that can be burnt before it has been read."""

from adderstone.world import Story
from adderstone.world.verbs import burn, examine, open_, read

EXPECTED = {"kind": "dead end", "act": "burn letter"}

story = Story("The Combination")
player = story.player

den = story.room("Den", "A fire, an armchair, and a safe behind the picture that everybody looks behind.")
letter = story.thing("letter; ; envelope numbers", "Four numbers, in blue ink.", at=den)
safe = story.scenery("safe; ; dial", "It has a dial with four numbers to it.", at=den)
story.details(den, {"fire": "Red.", "armchair": "His.", "picture": "It hangs a little crooked."})

known = story.flag("known")
story.after(examine(letter) | read(letter), then=[known.set()])
story.instead(burn(letter), "It curls, and is gone.", then=[letter.away()])
story.refuse(open_(safe), "You would need the four numbers.", when=~known)
story.instead(open_(safe), "Left, right, left, right.")
story.ending("rich", "It is all there.", outcome="won", on=open_(safe), when=known)
