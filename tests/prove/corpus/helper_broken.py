"""A helper who can be sent home, and does not come back."""

from adderstone.world import Story
from adderstone.world.verbs import pull

EXPECTED = {"kind": "dead end", "act": "tell boy supper"}

story = Story("Two to Pull")
player = story.player

boathouse = story.room("Boathouse", "A boat on the slip, and a rope that wants four hands.")
boat = story.scenery("boat; ; slip keel", "Heavier than she looks.", at=boathouse)
rope = story.scenery("rope; ; hands", "Long enough for two to pull on.", at=boathouse)
boy = story.person("boy; ; ; him", "Strong for his size, and hungry.", at=boathouse, here="A boy stands by the rope.",
                   greeting='"Ready," he says.', shrug='He shrugs.')

story.topic(boy, "supper; ; food home", '"My mother\'s calling," he says, and is off.', then=[boy.away()],
            by="tell", suggest="about supper")
story.refuse(pull(rope), "She does not stir. This wants two.", when=boy.gone)
story.instead(pull(rope), '"Now," says the boy, and the keel begins to move.')
story.ending("afloat", "She is afloat before you have let go.", outcome="won", on=pull(rope), when=~boy.gone)
