"""The song: seven notes down, and one that he is not allowed."""

from __future__ import annotations

from adderstone.world.verbs import listen_to, pull, push, sing, take, touch
from coraline.houses.flat import other_study
from coraline.other.arrival import first_visit
from coraline.people import other_father
from coraline.spine import heard_song, player, story

piano = story.scenery(
    "piano; upright black; keys keyboard stool lid", """An upright piano, where at home the desk is. It is very shiny. The
        highest key but one is missing; there is just the slot, and a little dark.""", at=other_study,
    true="A packing-case with stripes painted on it. The music is coming from him.")

SONG = """The other father cracks his soft knuckles and plays. It goes down, one note after another, like somebody coming
    downstairs with care: seven of them. You lean in for the eighth. He lifts his hand, holds it over the keys, and puts it
    back into his lap.

    "It's called 'Seven Stairs Down'," he says. "I made it about you, before you came. There's an eighth, that it wants to
    land on. I know how it goes. She keeps that one." He smiles, and looks at the door. "If anybody ever sang it to me right
    to the bottom, I believe I'd remember what I was going to say." """

story.topic(other_father, "song; seven stairs; music tune piano play playing", [SONG, """He plays it again, down to the
    seventh, and stops with his hand in the air. You could sing the last one yourself, you find. It is perfectly plain what it
    ought to be."""], when=first_visit, then=[heard_song.set()], suggest="about the music")
story.instead(listen_to([other_father, piano]), SONG, when=first_visit & ~heard_song, then=[heard_song.set()])
story.instead(listen_to([other_father, piano]), "Seven notes, down. And then the place where there isn't one.", when=first_visit)
story.instead(touch(piano) | push(piano), [
    "You press one key. Far away in the house something stops humming, listens, and starts again.",
    "You pick out the seven. Your finger goes by itself to where the eighth would be, and it is the slot."],
    when=first_visit)
story.instead(sing, """You sing it, under your breath, down to the seventh. The other father's hand comes up off his knee and
    makes a small sign in the air, flat: not here.""", when=first_visit & player.at(other_study) & heard_song)
story.refuse(pull(piano) | take(piano), "It weighs nothing. That is worse than if it had been heavy; you let it be.",
             when=first_visit)

topic = story.topic
topic(other_father, "work; ; typing desk job computer office", """"Work!" says the other father. "I tried it once, to see. I
    sat at a desk. It made her laugh." He does not say it as though it had been a nice laugh.""", when=first_visit,
      suggest="about work")
topic(other_father, "other mother; ; mother wife her she", [
    "\"She made all this,\" says the other father. \"She made me. She only had to do it the once or twice.\"",
    "He opens his mouth. In the kitchen, a spoon stops. \"She is a wonderful cook,\" he says."], when=first_visit,
      suggest="about the other mother")
topic(other_father, "buttons; button; eyes", """"You get used to it," says the other father. He puts a finger up and turns one,
    a quarter round. "Things are more even. You don't see, for instance, whether somebody is sad." """, when=first_visit,
      suggest="about the buttons")
topic(other_father, "house; other; world flat upstairs", """"It's just as big as she needs," he says, "and then a bit of
    garden for show. I shouldn't go past the trees. She got tired, past the trees." """, when=first_visit,
      suggest="about the house")
topic(other_father, "cellar; empty next; flat downstairs door", """He stops smiling so quickly that some of it is left behind.
    "I wouldn't go next door," he says. "It's where she puts what hasn't come out." """, when=first_visit,
      suggest="about next door")
topic(other_father, "father; real; dad parents home", """"Is he funny?" says the other father. "I'm told that he is funny. She
    couldn't find out where he keeps it." """, when=first_visit, suggest="about your father")
