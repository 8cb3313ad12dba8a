"""A bridge that holds once, and a goat path for the way back."""

from adderstone.world import Story
from adderstone.world.verbs import give

story = Story("The Rope Bridge")
player, compass = story.player, story.compass

down = story.flag("down")
village = story.room("Village", "A few roofs, and a rope bridge over the gorge to the east. Goats go down there.")
shrine = story.room("Shrine", """A stone bowl, and a hermit who looks after it. The gorge is west; goats go down
    into it, and up to the village.""", east_of=village)
incense = story.thing("incense; ; stick smell", "One stick.", at=village)
hermit = story.person("hermit; ; ; him", "Thin, and in no hurry.", at=shrine, here="The hermit waits.",
                      greeting='"The bowl is empty," he says.', shrug='He looks at the bowl.')
story.scenery("bridge; rope; gorge ropes planks", "[if down]It hangs down into the gorge.[else]Mostly holes.[end]",
              at=(village, shrine))
story.backdrop("goats; ; goat; them", "They know every way there is.", (village, shrine))
village.exit(compass.down, shrine)
story.details(village, {"roofs; ; roof; them": "Everybody is out."})
story.details(shrine, {"bowl; stone": "Swept clean."})
shrine.exit(compass.down, village)
for room, way in ((village, compass.east), (shrine, compass.west)):
    room.closes(way, when=down, otherwise="There is no bridge any more.")

story.once("crossed", "Behind you the bridge lets go.", when=player.at(shrine), then=[down.set()])
story.instead(give(incense, hermit), "He lights it, and bows.")
story.ending("blessed", "It goes straight up.", outcome="won", on=give(incense, hermit))
