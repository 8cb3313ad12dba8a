"""The things that matter in more than one chapter. What they look like is written here; what they do, by chapter."""

from __future__ import annotations

from coraline.houses.flat import kitchen, other_mantelpiece, toy_box
from coraline.spine import story

key = story.thing(
    "old black key; iron cold", """Iron, and longer than your hand, and black as if it had been kept in the fire. It
        never gets warm. The teeth of it are like nothing else in the house; they look like a street of very old houses
        themselves.""",
    true="""It looks no different through the hole. Nobody has ever been able to think what else it could be.""")  # home.door puts it on its ledge
stone = story.thing(
    "stone with a hole; grey adder holed; pebble creases salt", """A grey stone, the size of a biscuit, with a hole
        worn clean through it. The sea did that, Miss Spink says, and did it by never once giving up. It has salt in
        its creases. You can just get your eye to the hole.""",
    lens=True)  # home.tea brings it out from behind Buxton
globe = story.thing(
    "snow globe; glass; snowglobe dome ball figures figure hill overcoats people snow stand pencil", """[if parents
        taken]A glass ball on a black stand. Under the snow there's a hill, and on the hill two little figures in
        overcoats, side by side. They have no paint on their faces. When you bend to it there is weather in there, and
        when the weather clears they are nearer to the glass.[else]A glass ball on a black stand. Under the snow
        there's a hill, with nothing on the hill. It looks as though it had been left empty for something.[end]""",
    true="""[if parents taken]Through the hole the glass is a window, and there's weather in it. Two people stand at it
        with their hands flat against the pane. One of them has a pencil in her hair.[else]Through the hole it's a
        glass jar, washed out, with the lid beside it, and air holes not yet made.[end]""", on=other_mantelpiece)
tea_set = story.thing(
    "dolls' tea set; china toy; cups cup saucers teaset jug line", """Four cups, four saucers, a milk jug and one
        plate, blue, with a gold line, as thin as shell. You are too old for it. It's china all the same, and has a
        weight to it, in its box.""",
    inside=toy_box, true="""Four cups, and round them four people who were not there, having a lovely time. You
        remember all their names.""")
cloth = story.thing(
    "paper tablecloth; party folded; cloth tablecloth balloons", """[if paper tablecloth on old well]It lies out flat on the air, balloons and all, with its
        edges down all round. You have to look hard to see it breathe.[else]A paper tablecloth, folded in eight, left from your
        birthday. It's printed with balloons, and big enough for a table for ten. It weighs about as much as a
        letter.[end]""", at=kitchen)

# The three souls. Each starts nowhere; its own hiding place puts it into the world.
theatre_soul = story.thing(
    "grey soul; clear warm; seed pip light", """A grey seed, as big as a hazelnut and as clear as a grape, and warm. The grey moves about in
        it, like breath on a morning when there's to be snow.""",
    true="""A small girl in a white cap is coming up out of a wet field at dusk with a stick in her hand, and before her
        eleven geese, and a gander, and one of them lame.""")
attic_soul = story.thing(
    "green soul; clear warm; seed pip light", """A green seed, as big as a hazelnut and as clear as a grape, and warm. If you hold it to your
        ear there is wind in it, a great deal of wind, with somebody whooping.""",
    true="A boy with a brush looks out from the top of a chimney, at the whole of a city, and all of the sky.")
cellar_soul = story.thing(
    "red soul; clear warm; seed pip light", """A red seed, as big as a hazelnut and as clear as a grape, and hot, like a penny out of
        somebody's hand. The red in it comes and goes.""",
    true="A tall girl with her arms out, at the top of something, about to jump, and quite sure.")
souls = (theatre_soul, attic_soul, cellar_soul)
