"""The offer: what staying costs. Asked twice, as anything should be that can't be taken back."""

from __future__ import annotations

from adderstone.world.verbs import attack, break_, close, cut, drop, eat, enter, examine, go, no, sleep, take, talk, throw, touch, wait, yes
from coraline.houses.between import door, far_passage
from coraline.houses.flat import drawing_room, other_bed, other_bedroom, other_drawing_room, other_kitchen, other_kitchen_table, other_study
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
    "called to the kitchen", """All at once it is evening. It doesn't fall, it is switched: the windows are gold and
        then they are blue. From the kitchen the other mother says your name. She doesn't raise her voice, and you hear
        it as if she had bent down. "Coraline. Come and sit with us. I want you for a fitting." """,
    when=first_visit & ate_dinner & enough & ~player.at(other_kitchen), then=[time_of_day.set("evening")])

case = story.scenery(
    """leather case; flat black shut; lid velvet hollows hollow clasp thimble""", """A flat case, of the kind that fish
        knives come in, lined with velvet, and a hollow in the velvet for each thing. Your name has been stamped inside
        the lid, and the gold of it is new. The velvet isn't new.""",
    true="Through the hole it is a case, just as it was. She has no need to make it look like anything else.")
buttons = story.scenery(
    "black buttons; two large big shiny; button pair; them", """Two black buttons, as big as pennies, each in a hollow
        of its own. They have been polished. You can see the room in each of them, small and bent; and yourself in the
        middle of it, twice.""",
    true="Two holes. They go down a long way, and a draught comes up out of them.")
needle = story.scenery("her needle; long steel silver bright sharp; thread reel collar sewing cotton", """[if offer is made and chapter
    is first visit]It is threaded already, with black. Beside it in the velvet is a thimble, worn through at the tip.[else if
    chapter is escape]The needle is in the front of her, with the thread hanging out of it. More thread hangs from every
    finger, and drags on the rug.[else if chapter is first visit]It has been run through the front of her apron, to be handy. The
    thread is black.[else]It is in her collar when it is not in her fingers. It is worn thin in the middle. The thread is
    black, and you can't see what it is that she is sewing, only that it's nearly done.[end]""", part_of=other_mother,
                       true="""Everything else about her stops at the edge, like paint. The needle goes all the way through. So
                           does the thread: out of the far end of it, and up, into her sleeve.""")
tape = story.scenery(
    "tape measure; yellow; tape inches", """Yellow, and in inches. It begins at nought, as they do. It stops at your
        height, and has been hemmed there.""",
    true="A tape measure. There are three creases in it, at three heights.")
laid = (case, buttons, tape)
story.not_a_thing("thread needle silver")

story.once(
    "the offer is made", """They are sitting side by side at the table, and the dinner things have been cleared. The
        other father has his hands in his lap. The other mother has a tape measure, and before you have sat down she
        has laid it, cold, from the corner of one of your eyes to the corner of the other.

        "Two and a quarter," she says. He doesn't write it down. "We want you to stay, Coraline. For good, I mean, and
        nobody ever to be busy. But you would have to match. I can't have one thing in the house that doesn't match."

        She opens a flat leather case and turns it round to face you. In the velvet, each in the hollow that was made
        for it, there are two black buttons and a needle, and the needle is threaded.

        "There are four holes," she says, "so it's eight stitches, with a double knot. I have never had one come off."

        She waits for your yes or your no. She isn't breathing, you notice; but perhaps she never was.""",
    when=first_visit & called & player.at(other_kitchen),
    then=[offer.set("made"), other_father.to(other_kitchen), *(thing.to(other_kitchen_table) for thing in laid)])

made = offer.is_("made")
wavered = story.flag("wavered")
last_yes = story.flag("said yes to buttons")

story.instead(
    yes, """"Oh," says the other mother. She has picked up the needle; you never saw her do it. "You're sure? I like
        them to be sure. They keep so much stiller. Say it again, my darling, and put your head back."

        The other father looks at you, and where she can't see it he moves his head: left, right.""",
    when=made & ~wavered, then=[wavered.set()])
story.instead(yes, "", when=made, then=[last_yes.set()], name="yes to the buttons")
NO = """"No," you say. "Thank you. I don't want them." It comes out louder than you had planned.

        The other mother goes on smiling; it has only been left on. She winds up the tape round two fingers. "You're
        tired," she says. "One measures up badly when one is tired. Go home, if you'd like to; go and see what there
        is. The way is open. I wouldn't dream of keeping you." She shuts the case, with a small click. "I don't need it
        in a hurry. I've cut it out. It can hang till you come for it." """
said_no = (offer.set("refused"), cat.to(other_drawing_room), *(thing.away() for thing in laid))
story.instead(no, NO, when=made, then=said_no)
story.topic(other_mother, "no; thank no; thanks not won't shan't never refuse home", NO, when=made, then=said_no)
story.refuse(close(case), "You push down the lid. She lets it up again with one finger. \"A yes or a no,\" says the other mother.")
story.after(
    go, """Behind you the other mother hasn't got up. "You think about it, then," she says, just as if you weren't in
        the next room. "Go home and think. You won't be disturbed." """,
    when=made, then=said_no)
story.ending(
    "Buttons", """It is eight stitches, as she said. You count them.

        When it is done she holds up a hand-glass for you, and then she laughs, and puts it down again, because of
        course. But everything is even now. There is dinner, and it's your favourite. There's a show. The man in the
        study types a tune that goes down and stops, and you can no longer think what it was that you were waiting for
        at the end of it.

        She comes in every evening to look at you. She brings a chair. For a long time she comes in every evening; and
        then, as she says to the rats, one does get used to a thing, and there's always another wet summer somewhere,
        and another child who has been told to go and play.

        Under the bench in the garden there is room for one more name. You cut it deep, by feel.""",
    outcome="lost", when=last_yes, announced=wavered)

story.refuse(take(buttons), "You don't want them in your hand. It seems too like agreeing.")
story.refuse(take([case, needle, tape]), "\"Ah,\" says the other mother, \"that's for me to do.\"", when=made)
story.refuse(touch([*laid, needle]), "The buttons are warm. You wipe the finger on your jersey.", when=made)
story.refuse(attack([*laid, needle]) | throw(laid) | eat(laid) | drop(laid) | break_([*laid, needle]) | cut([*laid, needle]), """"They'd only be found again," says the other
        mother. "I always find things. A yes or a no, my darling." """, when=made)
story.refuse(talk(other_mother), "\"Yes,\" says the other mother, \"or no. I don't believe that there are any others.\"",
             when=made)
story.refuse(sleep | enter(other_bed), """The bed has been turned down on the side that you sleep on, and there are
        three small dents in the pillow already. You are wide awake.""", when=first_visit & player.at(other_bedroom))
story.refuse(examine(other_study), "Only the chair, still turning.", when=made)

story.instead(wait, ["Nobody hurries you. The other mother has her hands on either side of what she wants to give you, and they keep quite still.",
                     "You wait. It isn't a no; and she is watching your mouth, in case it should be a yes."],
              when=made)
topic = story.topic
topic(other_mother, "eyes; button; buttons needle thread sewing", """"They don't let anything in that you needn't see,"
        says the other mother. "Dust, for one. We can talk about it this evening; there's no hurry. I've never been in
        a hurry in my life." """, when=first_visit & ~offer.is_("made"), suggest="about her eyes")
topic(other_mother, "buttons; button; eyes needle thread offer sewing stay", """"I've done it on the train," says the
        other mother. You can't think what train. "Head back, chin up, and talk about something nice. Yes, or no?" """, when=made, suggest="about the buttons")
topic(other_mother, "mother; real own; parents father home mum dad", [
    (""""They are so busy, aren't they?" says the other mother, with her head on one side. "I expect that they haven't
        noticed yet. I would have noticed." """),
    "\"I'd never say a word against them,\" she says, and waits, to see whether you will."], when=first_visit,
      suggest="about your parents")
topic(other_mother, "herself; other own; yourself she beldam who", """"I'm your other mother," she says. "Everybody has
        one. Most people just don't go through the right door." She puts a hair of yours straight. "And I was always
        going to be yours." """,
      when=first_visit, suggest=None)
topic(other_mother, "house; other; world place garden flat", """"It's a little long on you yet," says the other mother,
        looking round at the walls of it. "I left plenty in the hem." """, when=first_visit, suggest="about the house")
topic(other_mother, "cat; black; vermin animal", """The fingers stop. "There's no cat," says the other mother. "If
        there should be a cat, you must tell me where." """, when=first_visit & met_cat, suggest="about the cat")
topic(other_mother, "stone; hole holed; adder pebble", """"What an ugly thing to have in a pocket," says the other
        mother. She doesn't come any nearer to look at it. "I'd throw it away, if it was mine." """, when=first_visit,
      suggest="about the stone")
topic(other_mother, "globe; snow glass; snowglobe mantelpiece", """"That's mine," says the other mother. She hasn't
        said so of anything else.""", when=first_visit, suggest="about the snow globe")

story.once(
    "home again", """You turn round in your own drawing room, and shut the brown door on the draught. The rain has
        stopped. So has the typing. It's twenty to eight and getting dark, and nobody has told you to put on a light.""",
    when=first_visit & offer.is_("refused") & player.at(drawing_room),
    then=[chapter.set("missing"), parents_taken.set(), door.shuts()])
story.once(
    "something follows", """The passage is shorter this way, or you're going faster. Behind you, a long way back and
        not at all hurriedly, someone is singing the washing-up.""",
    when=first_visit & offer.is_("refused") & player.at(far_passage))
