"""Cloak of Darkness, after Roger Firth's specification: three rooms, a hook, a cloak and a message."""

from adderstone.world import Story, anything
from adderstone.world.verbs import drop, examine, go, look, put_on, read

story = Story(
    "Cloak of Darkness", author="Adderstone, after Roger Firth", headline="A small example",
    ifid="7C1F7A7E-4C0D-4E0B-9D6B-0B8E3B1D5C51", fairness="tough",
    opening="""Rain has followed you across the whole town, and you were never so glad of an open door. It is the
        door of the Opera House. There is nobody to show you in, and nobody to take your cloak.""",
    player_description="Dressed for the opera[if cloak is worn], cloak and all[end].")
player, compass = story.player, story.compass

foyer = story.room("Foyer of the Opera House", """Red plush, gold paint, and more chandeliers than anybody could need.
    The street is to the north; archways lead south and west.""")
cloakroom = story.room("Cloakroom", """Hooks once ran the length of these walls. Now there are rows of little holes, and
    one small brass hook. The foyer is back to the east.""", west_of=foyer)

cloak = story.thing("velvet cloak; black satin dark; cape garment", """Velvet, and so black that you can't find where
    one fold ends and the next begins. Light goes into it and does not come out.""", worn_by=player)
bar = story.room("Foyer Bar", """No plush in here: a bare counter, and a floor of sawdust in which somebody has written
    a message. The foyer is to the north.""", south_of=foyer, dark_when=cloak.held)

hook = story.supporter("small brass hook; ; peg hooks", "It has held heavier cloaks than yours.", at=cloakroom)
message = story.scenery("message; written; writing words letter letters sawdust floor", """[if trampled at least 2]
    Somebody has walked up and down on it. You know who.[else]Each letter is as neat as a finger can make it.[end]
    """, at=bar)
story.details(foyer, {
    "chandeliers; gold; chandelier lights paint plush; them": "Lit, all of them, for nobody.",
    "street; open street; door rain town": "It is still coming down out there.",
    "archways; painted south west; archway arch coat glass; them": "One has a painted coat over it, one a glass.",
    "opera house; ; hall building": "This much of it is open, at least."})
story.details(cloakroom, {"holes; little; hole rows row walls wall screws; them": "Two screws to a hook, and many."})
story.details(bar, {"counter; bare": "Wiped clean, and nobody behind it."})

trampled = story.counter("trampled", up_to=3)
in_the_dark = player.at(bar) & bar.dark
story.refuse(go(compass.north), "And get wet again, before you have even seen the bar?", when=player.at(foyer))
story.refuse(drop(cloak) | put_on(cloak), "Not here, where people might step on it.", when=player.at(foyer))
story.instead(anything.but(go, look), ["Something soft shifts underfoot. Best do nothing in the dark.",
    "It shifts again, whatever it is."], when=in_the_dark, then=[trampled.up()], announced=trampled.at_least(1))
story.instead(go(compass.but(compass.north)), "You walk into a wall, and back, through something soft.",
              when=in_the_dark, then=[trampled.up()], announced=trampled.at_least(1))

story.landmark("the bar by light", when=player.at(bar) & ~bar.dark, known="You have seen what is in the bar.",
               hints=["Why should a bar be dark, so near to so many chandeliers?", "Look at what you are wearing.",
                      "Hang the cloak on the hook in the cloakroom, and go back to the bar."])
reading = examine(message) | read(message)
story.ending("won", 'It says: "You have won."', outcome="won", on=reading, when=trampled.below(2))
story.ending("lost", 'What is left of it says: "You have lost."', outcome="lost", on=reading, when=trampled.at_least(2))
