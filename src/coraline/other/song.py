"""The song: seven notes down, and one that he is not allowed."""

from __future__ import annotations

from adderstone.world.verbs import listen_to, pull, push, sing, take, touch
from coraline.houses.flat import other_study, other_typewriter
from coraline.other.arrival import first_visit
from coraline.people import other_father
from coraline.spine import heard_song, player, story

SONG = """The other father shakes back his cuffs and types. What comes out is a tune. It goes down, one note after
        another, like somebody coming downstairs with care: seven of them. You lean in for the eighth. He lifts his
        finger, holds it over the slot, and puts it back into his lap.

        "It's called 'Seven Stairs Down'," he says. "I found it in my fingers, the first night, before there was
        anybody to play it to. There's an eighth, that it wants to land on. I know how it goes. She keeps that one." He
        smiles, and looks at the door. "If anybody ever sang it to me right to the bottom, I believe I'd remember what
        I was going to say." """

story.topic(other_father, """song; seven stairs; music tune typewriter piano play playing typing""", [SONG, """He plays
        it again, down to the seventh, and stops with his hand in the air. You could sing the last one yourself, you
        find. It is perfectly plain what it ought to be."""], when=first_visit, then=[heard_song.set()], suggest="about the music")
story.instead(listen_to([other_father, other_typewriter]), SONG, when=first_visit & ~heard_song, then=[heard_song.set()])
story.instead(listen_to([other_father, other_typewriter]), """Seven notes, down. And then the place where there isn't
        one.""", when=first_visit)
story.instead(touch(other_typewriter) | push(other_typewriter), [
    "You press one key. Far away in the house something stops humming, listens, and starts again.",
    """You pick out the seven. Your finger goes by itself to where the eighth would be, and into the slot, and
        something in there moves away from it."""],
    when=first_visit)
story.instead(sing, """You sing it, under your breath, down to the seventh. The other father's hand comes up off his
        knee and makes a small sign in the air, flat: not here.""", when=first_visit & player.at(other_study) & heard_song)
story.refuse(pull(other_typewriter) | take(other_typewriter), """It weighs nothing. That is worse than if it had been
        heavy; you let it be.""",
             when=first_visit)

topic = story.topic
topic(other_father, "work; ; typing desk job computer office", """"Work!" says the other father. "I tried it once, to
        see. I put a sheet of paper in. She took it out again, and smoothed it." He looks at the slot between the
        rollers. "There hasn't been any paper since." """, when=first_visit,
      suggest="about work")
topic(other_father, "other mother; ; mother wife her she", [
    "\"She ran me up,\" says the other father. \"I'm mostly what was over from the curtains.\"",
    "He opens his mouth. In the kitchen, a spoon stops. \"She is a wonderful cook,\" he says."], when=first_visit,
      suggest="about the other mother")
topic(other_father, "buttons; button; eyes", """"You get used to it," says the other father. He puts a finger up and
        turns one, a quarter round. "Things are more even. You don't see, for instance, whether somebody is sad." """, when=first_visit,
      suggest="about the buttons")
topic(other_father, "house; other; world flat upstairs", """"It's all she had the stuff for," he says, "and then a bit
        of garden, out of the ends. I shouldn't go past the trees. Past the trees it's only what she has washed." """, when=first_visit,
      suggest="about the house")
topic(other_father, "cellar; empty next; flat downstairs door", """He stops smiling so quickly that some of it is left
        behind. "I wouldn't go next door," he says. "It's where she puts what hasn't come out." """, when=first_visit,
      suggest="about next door")
topic(other_father, "father; real; dad parents home", """"Is he funny?" says the other father. "I'm told that he is
        funny. She couldn't find out where he keeps it." """, when=first_visit, suggest="about your father")
