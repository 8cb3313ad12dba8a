"""The offer: what staying costs. Asked twice, as anything should be that can't be taken back."""

from __future__ import annotations

from adderstone.world.verbs import attack, drop, eat, enter, examine, go, no, sleep, take, talk, throw, touch, yes
from coraline.houses.between import door, far_passage
from coraline.houses.flat import drawing_room, other_bed, other_bedroom, other_drawing_room, other_kitchen, other_study
from coraline.other.arrival import first_visit
from coraline.people import cat, other_father, other_mother
from coraline.spine import (
    ate_dinner,
    chapter,
    heard_song,
    met_cat,
    offer,
    parents_taken,
    player,
    saw_show,
    saw_toys,
    story,
    time_of_day,
)

enough = story.fact("seen enough", (saw_toys & saw_show) | (saw_toys & met_cat) | (saw_toys & heard_song)
                    | (saw_show & met_cat) | (saw_show & heard_song) | (met_cat & heard_song))

called = story.once(
    "called to the kitchen", """All at once it is evening. It doesn't fall, it is switched: the windows are gold and then they
        are blue. From the kitchen the other mother calls your name, not loudly, and it comes to you as clearly as if she had
        bent down to say it. "Coraline. Come and sit with us. There is one little thing." """,
    when=first_visit & ate_dinner & enough & ~player.at(other_kitchen), then=[time_of_day.set("evening")])

plate = story.scenery(
    "china plate; white best; saucer dish", "The best china, with a gold line round it. It is laid for one.",
    true="Through the hole it is a plate. She meant every bit of it.")
buttons = story.scenery(
    "two buttons; black large big shiny; button pair; them", """Two black buttons, as big as pennies. They have been polished.
        You can see the room in each of them, small and bent; and yourself in the middle of it, twice.""",
    true="Two holes. They go down a long way, and a draught comes up out of them.")
needle = story.scenery(
    "needle; long silver; thread reel cotton", """A long needle, threaded already with black. She has thought of
        everything: there is a thimble too, in case it should be tough.""",
    true="The thread isn't only in the needle. It goes back across the table, and up, into her sleeve.")
laid = (plate, buttons, needle)

story.once(
    "the offer is made", """They are sitting side by side at the table, and the dinner things have been cleared. The other father
        has his hands in his lap. The other mother pats the chair.

        "We should like you to stay," she says. "Not for supper. For good. Everything will be the way that you like it, every
        day, and nobody will ever be busy. There is only the one little thing, and then you will be just the same as us."

        She moves a plate across to you, with one finger. On it, on a folded napkin, there are two black buttons, a needle,
        and a reel of thread.

        "You can choose the colour," she says, "if you don't care for black."

        She waits for your yes or your no. She isn't breathing, you notice; but perhaps she never was.""",
    when=first_visit & called & player.at(other_kitchen),
    then=[offer.set("made"), other_father.to(other_kitchen), *(thing.to(other_kitchen) for thing in laid)])

made = first_visit & offer.is_("made")
wavered = story.flag("wavered")
last_yes = story.flag("said yes to buttons")

story.instead(
    yes, """"Oh," says the other mother, very softly. She has picked up the needle; you never saw her do it. "You're sure? I
        should like you to be sure. It is so much nicer when they are sure. Say it again, my darling, and hold quite still."

        The other father looks at you, and very slightly, where she can't see, he shakes his head.""",
    when=made & ~wavered, then=[wavered.set()])
story.instead(yes, "", when=made & wavered, then=[last_yes.set()], name="yes to the buttons")
story.instead(
    no, """"No," you say. "Thank you. I don't want them." It comes out louder than you had planned.

        The other mother doesn't stop smiling. She squares the napkin to the edge of the plate. "You're tired," she says.
        "It is a great deal to take in. Go home, if you'd like to; go and see what there is. The way is open. I wouldn't dream
        of keeping you." She turns the plate a little, so that the buttons face you. "I'm very patient, Coraline. You'll be
        back. I shall have it all ready." """,
    when=made, then=[offer.set("refused"), cat.to(other_drawing_room)])
story.after(
    go, """Behind you the other mother hasn't got up. "You think about it, then," she says, in the same soft voice, though you
        are in the next room. "Go home and think. It will be very quiet there; you'll be able to hear yourself." """,
    when=made & ~player.at(other_kitchen), then=[offer.set("refused"), cat.to(other_drawing_room)])
story.ending(
    "Buttons", """It does not hurt much. She was quite right about that.

        When it is done she holds up a hand-glass for you, and then she laughs, and puts it down again, because of course. But
        everything is very even now. There is dinner, and it's your favourite. There's a show. The man in the study plays a
        tune that goes down and stops, and you can no longer think what it was that you were waiting for at the end of it.

        She comes in every evening to look at you. She brings a chair. For a long time she comes in every evening; and then, as
        she says to the rats, one does get used to a thing, and there's always another wet summer somewhere, and another child
        who has been told to go and play.

        Under the bench in the garden there is room for one more name. You cut it quite deep, by feel.""",
    outcome="lost", when=last_yes)

story.refuse(take(buttons), "You'd rather not have them in your hand. It seems too like agreeing.", when=made)
story.refuse(take([plate, needle]), "\"Ah,\" says the other mother, \"that's for me to do.\"", when=made)
story.refuse(touch(laid), "The buttons are warm. You wipe the finger on your jersey.", when=made)
story.refuse(attack(laid) | throw(laid) | eat(laid) | drop(laid), """"They'd only be found again," says the other mother. "I
    always find things. A yes or a no, my darling." """, when=made)
story.refuse(talk(other_mother), "\"Yes,\" says the other mother, \"or no. I don't believe that there are any others.\"",
             when=made)
story.refuse(sleep | enter(other_bed), """The bed has been turned down on the side that you sleep on, and there are three small
    dents in the pillow already. You find that you are wide awake.""", when=first_visit & player.at(other_bedroom))
story.refuse(examine(other_study), "Only the piano stool, still turning.", when=made)

topic = story.topic
topic(other_mother, "eyes; button; buttons needle thread sewing", """"They don't let anything in that you needn't see," says the
    other mother. "You'd be surprised how much that is. We can talk about it this evening; there's no hurry. I've never been
    in a hurry in my life." """, when=first_visit & ~offer.is_("made"), suggest="about her eyes")
topic(other_mother, "buttons; button; eyes needle thread offer sewing stay", """"It's such a little thing," says the other mother.
    "The needle is so fine that you'll scarcely feel it. Yes, or no?" """, when=made, suggest="about the buttons")
topic(other_mother, "mother; real own; parents father home mum dad", [
    ("\"They are so busy, aren't they?\" says the other mother, with her head on one side. \"I expect that they haven't noticed "
    "yet. I would have noticed.\""),
    "\"I'd never say a word against them,\" she says, and waits, to see whether you will."], when=first_visit,
      suggest="about your parents")
topic(other_mother, "house; other; world place garden flat", """"I made it for you," says the other mother. "It isn't very big;
    but one only wants as much house as one has child." """, when=first_visit, suggest="about the house")
topic(other_mother, "cat; black; vermin animal", """The fingers stop. "There's no cat," says the other mother. "If there should
    be a cat, you must tell me where." """, when=first_visit & met_cat, suggest="about the cat")
topic(other_mother, "stone; hole holed; adder pebble", """"What an ugly thing to have in a pocket," says the other mother. She
    doesn't come any nearer to look at it. "I'd throw it away, if it was mine." """, when=first_visit,
      suggest="about the stone")
topic(other_mother, "globe; snow glass; snowglobe mantelpiece", """"That's mine," says the other mother. It is the only time that
    she has said so of anything.""", when=first_visit, suggest="about the snow globe")

story.once(
    "home again", """You come out into your own drawing room, and shut the door on the draught. The rain has stopped. The clock says twenty to eight; it's the only thing in the flat that says anything.""",
    when=first_visit & offer.is_("refused") & player.at(drawing_room),
    then=[chapter.set("missing"), time_of_day.set("evening"), parents_taken.set(), door.shuts()])
story.once(
    "something follows", """The passage is shorter this way, or you're going faster. Behind you, a long way back and not at all
        hurriedly, someone is singing the washing-up.""",
    when=first_visit & offer.is_("refused") & player.at(far_passage))
