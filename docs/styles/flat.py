"""Two rooms of the other house, in the style that was chosen: flat calls, relations, prose with brackets."""

from adderstone.world import Story
from adderstone.world.verbs import open_

story = Story("Two Rooms")
player, compass = story.player, story.compass

drawing_room = story.room("Drawing Room", """Everything in here is where it would be at home, only better dusted.
    There is a tall door to the south.""", true="Painted card, leaning on more card. The door alone is real.")
bedroom = story.room("Bedroom", """Somebody has guessed your favourite colours and got them wrong by one. A toy box
    stands under the window.""", true="Grey, all of it, and a draught where the window was.", above=drawing_room)
passage = story.room("Passage", "It is dark and warm, and it smells like a very old animal.")

beldam = story.person("other mother; ; beldam woman; her", "Very like, but for the buttons.", at=drawing_room,
                      true="Long, and thin, and hungry.", shrug='"Is that so, dear?" she says.')
where = beldam.believes("where your parents are", ["where she left them", "behind the door"])
way_open = story.fact("the way is open", where.is_("behind the door"))

door = story.door("tall door; ; bricks brick", """[if the way is open]It stands open on the dark.[else]Behind it are
    bricks.""",
                  (drawing_room, compass.south), (passage, compass.north), opened=True,
                  passable=way_open, otherwise="You walk into bricks.")
stone = story.thing("adder stone; grey; hole", "A grey stone with a hole in it.", held_by=player, lens=True)
box = story.container("toy box; ; lid", "Painted with rabbits.", at=bedroom, opened=False, true="It has teeth.")
globe = story.thing("snow globe; ; ball", "Two small people in a storm.", inside=box, true="They are looking at you.")
story.details(bedroom, {"window; ; curtains": "It looks on to a garden that nobody finished."})

bitten = story.flag("bitten")
story.refuse(open_(box), "Not again without looking first.", when=bitten & ~stone.held)
story.instead(open_(box), "It snaps at your fingers.", when=~stone.held, then=[bitten.set()])
story.topic(beldam, "parents; ; mother father", '"Behind the door," you say. She looks at it, and so it must be open.',
            by="tell", then=[where.set("behind the door")])
story.each_turn("Something rolls over in the toy box.", when=globe.inside(box) & player.at(bedroom))
story.ending("out", "You do not look back.", outcome="won", when=player.at(passage) & globe.held)
story.ending("caught", '"And where are you off to?" says the dark.', outcome="lost",
             when=player.at(passage) & ~globe.held)
