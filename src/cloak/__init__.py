"""Cloak of Darkness, after Roger Firth's specification: three rooms, a hook, a cloak and a message."""

from adderstone.world import Story, anything
from adderstone.world.verbs import drop, examine, go, look, put_on

story = Story(
    "Cloak of Darkness", author="Adderstone, after Roger Firth", headline="A small example",
    ifid="7C1F7A7E-4C0D-4E0B-9D6B-0B8E3B1D5C51", fairness="merciful",
    opening="""Rain has followed you all the way across town. The lights of the Opera House are a relief, and so is the
        roof. It is odd that nobody else is here; but it is a very small example.""")
player, compass = story.player, story.compass

cloak = story.thing("velvet cloak; black satin dark; cape garment", """The velvet is so black that it is hard to tell
    where one fold ends and the next begins. Light goes into it and stays there.""", worn_by=player)

foyer = story.room("Foyer of the Opera House", """A hall of red plush and gilt, with a chandelier for every guest who
    has not come. The street is to the north, and there are doorways to the south and the west.""")
cloakroom = story.room("Cloakroom", """Rows of hooks once lined these walls; the holes are still there. One
    [if cloak on small brass hook]hook is left, with your cloak on it[else]small brass hook is left[end].
    The way out is to the east.""", west_of=foyer)
bar = story.room("Foyer Bar", """The bar is plainer than the foyer led you to hope, and quite empty. Something is
    written in the sawdust on the floor.""", south_of=foyer, dark_when=cloak.held)

hook = story.supporter("small brass hook; ; peg", "It is just a hook, screwed to the wall.", at=cloakroom)
message = story.scenery("message; scrawled trampled; writing sawdust floor", at=bar)
story.details(foyer, {"chandeliers; gilt; chandelier gilt plush; them": "All lit, and nobody to see by them."})
story.details(cloakroom, {"holes; screw; walls rows wall; them": "Four screw holes to a hook, and a great many hooks."})

trampled = story.counter("trampled", up_to=3)
story.refuse(go(compass.north), """You have only just arrived, and it is still raining.""", when=player.at(foyer))
story.refuse(drop(cloak) | put_on(cloak), "This is no place to leave a smart cloak lying about.", when=~player.at(cloakroom))
story.instead(anything.but(go, look), ["In the dark? You could easily disturb something.", "Something gives underfoot."],
              when=player.at(bar) & bar.dark, then=[trampled.up()])
story.instead(go(compass.but(compass.north)), "Blundering about in the dark finds no wall. Something gives underfoot.",
              when=player.at(bar) & bar.dark, then=[trampled.up()])

story.ending("won", 'The message, neatly marked in the sawdust, reads: "You have won."', outcome="won",
             on=examine(message), when=trampled.below(2))
story.ending("lost", 'The message has been trampled past reading. You can just make out: "You have lost."',
             outcome="lost", on=examine(message), when=trampled.at_least(2))
