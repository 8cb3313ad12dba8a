"""A lie that works once, and is wasted when it is told before there is any smoke."""

from adderstone.world import Story, when
from adderstone.world.verbs import burn, take

EXPECTED = {"kind": "dead end", "act": "tell warden fire"}

story = Story("Fire at the Mill")
player, compass = story.player, story.compass

lodge = story.room("Lodge", "A stove, a chair, and a nail with the key to the park. The mill is east.")
mill = story.room("Mill", "A wheel that does not turn, and straw enough to hide in. The lodge is west.", east_of=lodge)
warden = story.person("warden; suspicious; ; him", "He has been lied to by experts.", at=lodge,
                      here="The warden sits in front of the nail.", greeting='"Well?"', shrug='"If you say so."')
key = story.thing("park key; iron", "The park is on the other side of it.", at=lodge)
straw = story.scenery("straw; dry", "[if smoke]Black, and still smoking.[else]Dry as a sermon.[end]", at=mill)
story.details(lodge, {"stove; ; chair": "His.", "nail": "It bears the key to the park."})
story.details(mill, {"wheel; mill": "Rotten through."})

smoke = story.flag("smoke")
belief = warden.believes("about the mill", ("nothing", "a fire", "a lie"))
story.instead(burn(straw), "It takes, and smokes.", when=~smoke, then=[smoke.set()])
fire = [when(belief.is_("nothing") & smoke, belief.set("a fire"), warden.to(mill)),
        when(belief.is_("nothing") & ~smoke, belief.set("a lie"))]
story.topic(warden, "fire; ; mill smoke", """[if warden believes about the mill is a lie]"Once," he says.
    [else if smoke]He looks out, and runs.[else]He looks out. "No smoke," he says. "I'll remember that."[end]""",
            when=warden.at(lodge), then=fire, by="tell")
story.refuse(take(key), '"No," says the warden.', when=warden.at(lodge))
story.ending("in the park", "The key turns. The park is yours until he is back.", outcome="won",
             when=key.held & belief.is_("a fire"))
