"""The only one who knows the word can be frightened away, and comes back when it is quiet."""

from adderstone.world import Story
from adderstone.world.verbs import pull, wait

story = Story("The Word")
player, compass = story.player, story.compass

porch = story.room("Porch", "A church porch: a bench, a bell rope, and a door to the north that opens to a word.")
nave = story.room("Nave", "Rows of nothing, and a candle.", north_of=porch)
bell = story.scenery("bell; ; rope", "It hangs right over the bench.", at=porch)
child = story.person("child; small; ; them", "Ready to run.", at=porch, here="A child sits on the bench.",
                     greeting="The child looks at the bell.", shrug="The child draws up its knees.")
story.details(porch, {"bench": "Worn.", "door; ; church": "No handle."})
story.details(nave, {"candle; ; rows": "Somebody lit it."})

told = story.topic(child, "word; ; door church", '"Sesame," says the child. "Like in the book."',
                   suggest="about the word")
porch.closes(compass.north, when=~told.told, otherwise="It opens to a word, and you don't know the word.")
story.instead(pull(bell), "It is as loud as the end of the world. The child is gone.", then=[child.away()])
story.instead(wait, "When it has been quiet for a while the child comes back.", when=child.gone,
              then=[child.to(porch)])
story.ending("inside", "The candle leans, and stands up again.", outcome="won", when=player.at(nave))
