"""Behind the mirror: three children of three centuries, what was done to them, and what they ask."""

from __future__ import annotations

from adderstone.world.verbs import attack, give, kiss, listen, no, take, touch, wave, yes
from coraline.game.stages import asked, mirror
from coraline.houses.between import dark
from coraline.people import bonnet_child, chimney_child, winged_child
from coraline.spine import ghosts_told, promised, story

children = (chimney_child, bonnet_child, winged_child)
heard_who = story.flag("heard who they were")
dark_turns = story.counter("turns in the dark", up_to=12)

story.each_turn(when=mirror, then=[dark_turns.up()], name="time behind the mirror")

# --- they tell it whether they are asked or not, but asking is quicker ---

WHO = """"There's three of us," says a voice down by your elbow. "I'm Chimney. I come down a wrong flue, and there
    was a lady on the rug with a cake. The year was 1702. I know that, because it was on the fireback."

    "I kept geese," says another, as old as a well. "Here, when here was a grange and a pond. There was a king
    Harry, the one before the fat one. I was cold. She said that she had a fire."

    "And I lived in the second-floor back," says the third, brisk, from higher up, "in nineteen hundred and four;
    and she listened to my recitation, right to the end. Nobody ever had. So I let her sew the buttons in. We all
    did. One would have let her do anything, you know, by then." """

WHAT = """"What did she do?" you ask.

    "She was fond of us," says the tall girl. "I want to be fair. She never took her eyes off one. It went on for the best
    part of a month."

    "Then was she weary," says the goose girl. "First she looked out at the window. Then she left the room."

    "Then she was hungry," says the chimney boy. "She had the weight off us first. Then the warm. You don't feel it
    go, it's like forgetting a word. One day I looked for my legs. There was nothing left she'd a use for but the
    bit that talks, so she put that in here, behind the glass, with the others."

    "Like rinds," says the tall girl. """

UNASKED = WHAT.replace('"What did she do?" you ask.', """You don't ask what she did. Somebody has heard you not asking.""")
story.once("they say who they were", WHO, when=mirror & dark_turns.at_least(3) & ~heard_who, then=[heard_who.set()])
story.once("they say what she did", UNASKED, when=dark_turns.at_least(5) & ~ghosts_told,
           then=[ghosts_told.set()])
story.once(
    "they beg", """Three cold places come and stand round you.

        "Thou hast thine eyes yet," says the goose girl. "When she openeth the gate, run, and put it to behind
        thee. There is no more room on this perch."

        "Only she's got the rest of us," says the chimney boy. "The bit of us that goes on. She's hid them about the
        place, she don't like to throw away. If somebody was to find them, we could go."

        "We've no right to ask it," says the tall girl, "so I'm asking. Please, would you look for our souls? We
        should so like to be finished. Will you? You may perfectly well say no." """,
    when=mirror & dark_turns.at_least(6) & asked.is_("nothing") & ~promised, then=[asked.set("promise")])
story.instead(
    yes, """"Yes," you say. "I'll look. I'm good at finding things."

        Nobody speaks. Then the chimney boy laughs, a rusty noise, as if he had come on a toy of his under a
        floorboard. "Spit on it?" he says. You spit on it. It is the wrong side of the glass for him to, but he does
        the sound.""",
    when=asked.is_("promise"), then=[promised.set(), asked.set("nothing")])
story.instead(
    no, """"I don't know that I can," you say. "I've got my own people to find."

        "No, quite," says the tall girl, after a moment. "One's own people come first. I only thought, if you should
        happen to see them lying about." """, when=asked.is_("promise"), then=[asked.set("nothing")])
promise = story.verb("promise", "promise", "i promise", "swear to it", "promise to help", "promise [noun]",
                     "promise to look for souls", "promise to find souls", "agree", "promise to look", needs=("see",), secret=True)
story.instead(promise, """"I promise," you say. "If they can be found I'll find them." The dark gets a very little
    less cold, on three sides.""", when=mirror & ghosts_told & ~promised, then=[promised.set(), asked.set("nothing")])
story.refuse(promise, "\"You did already, miss,\" says the chimney boy. \"We put it somewhere safe.\"", when=mirror & promised)
story.refuse(promise, "You don't know yet what you would be promising.", when=mirror)
story.refuse(promise, "You have made all the promises that you can carry.")

# --- what each of them can be asked ---

topic = story.topic
topic(bonnet_child, "herself; ; you yourself life who name story time grange", WHO, when=mirror & ~heard_who,
      then=[heard_who.set()], suggest="who they are")
topic(chimney_child, "himself; ; you yourself life who name story time", WHO, when=mirror & ~heard_who,
      then=[heard_who.set()], suggest="who they are")
topic(winged_child, "herself; ; you yourself life who name story time", WHO, when=mirror & ~heard_who,
      then=[heard_who.set()], suggest="who they are")
for child in children:
    topic(child, "other mother; ; mother beldam she her lady woman what happened did", WHAT, when=mirror & ~ghosts_told,
          then=[heard_who.set(), ghosts_told.set()], suggest="what she did to them")

topic(bonnet_child, "name; ; herself you yourself who life story", """"My name was pricked in the hem of my smock,
    in red," says the goose girl. "She unpicked it. She drew it out all in one, and wound it on a card. I
    have tried to think what it spelled." """, when=mirror & heard_who, suggest="what her name was")
topic(bonnet_child, "geese; ; goose pond", """"Eleven, and a gander," she says at once. "One lame. I shut them in
    that night. I have gone over it. I am nearly sure that I shut them in." """,
    when=mirror, suggest="about the geese")
topic(bonnet_child, "beldam; ; other mother she her woman", """"Beldam, we called such. An old wife that sits in the
    middle of a thing. She will not keep a promise that is only breath. I had her word three times. Nothing holds
    her but what is sewn." """, when=mirror & ghosts_told, suggest="what the other mother is")
topic(bonnet_child, "souls; ; soul rest heaven", """"Mine will be somewhere that there is play," says the goose girl. "She took me to see it, the first night. There were lights along the front, and I put out my hands
    to them. I had never seen a light with nothing to be done by it." """,
    when=mirror & ghosts_told, suggest="where her soul might be")
topic(bonnet_child, "buttons; ; eyes button sewing needle", """"She said, they will keep thee warm. It is true that
    one does not feel the cold with them. It was a month of summer before I knew that I did not feel the summer."
    """, when=mirror,
      suggest="about the buttons")

topic(chimney_child, "name; ; himself you yourself who life story", """"Boy," says the chimney boy. "There was
    another one to it, Sundays. My master sold me for two guineas and a pot, and the name stopped with him." """,
    when=mirror & heard_who,
      suggest="what his name was")
topic(chimney_child, "buttons; ; eyes button sewing needle", """"Soot," he says, "it gets in your eyes. You don't
    know, miss, how it hurts. And she says, shall I put a stop to it? Two stitches. She done it lovely." """,
    when=mirror,
      suggest="about the buttons")
topic(chimney_child, "souls; ; soul rest heaven", """"Up," says the chimney boy. "If she hid mine she'd hide it up,
    for a joke. There was a man up there with a box that went round, and things that danced. They'd hats. You
    couldn't keep your eye on which was which, not while it was going round." """,
    when=mirror & ghosts_told, suggest="where his soul might be")
topic(chimney_child, "mother; real my own; parents mother father mum dad", """"She had a man and a woman by here
    last night," says the chimney boy, "rolled up small. They wrote on the glass with a finger. Well, they wasn't
    having that on their side. So they've been put where there's weather in it, is what I heard. I don't know what
    that means." """, when=mirror,
      suggest="about your parents")
topic(chimney_child, "chimney; ; chimneys brush soot flue fire", """"It was the drawing room that I come down," he
    says. "You want to see that chimney. It don't go nowhere. She only drew the bottom." """,
    when=mirror, suggest="about chimneys")

topic(winged_child, "name; ; herself you yourself who life story", """"It was a frightfully good name," says the
    tall girl. "It had a hyphen. I keep the hyphen. I say it over to myself." She says it, and it makes no noise.""",
    when=mirror & heard_who,
      suggest="what her name was")
topic(winged_child, "souls; ; soul rest heaven", """"Mine's where it is dark and one is told to be quiet," says the
    tall girl. "I feel it being held on to. Whoever has it isn't cross. I think that he would rather not have been
    asked." """,
      when=mirror & ghosts_told, suggest="where her soul might be")
topic(winged_child, "stone; hole holed; adder pebble", """[if stone with a hole is held]"Is that a stone with a hole
    in it?" says the tall girl. "Our nurse had one for the stable door. You look through it, and whatever's been got
    up to look like something else, isn't." She puts her eye to the far side. "I say. You're quite solid."
    [else]"Our nurse had one for the stable door," says the tall girl. "You look through the hole, and whatever's
    been got up to look like something else, isn't. I should get hold of one, if I'd hands." [end]""",
    when=mirror, suggest="about a stone with a hole")
topic(winged_child, "game; ; games bet wager challenge play", """"She can't see a game go by," says the tall girl.
    "She and I played spillikins for who should be sent to bed. I won. She broke the spillikins, and it was bedtime
    after all. Make her say beforehand what it's for, and don't let her say it on nothing." """,
    when=mirror, suggest="about games with her")
topic(bonnet_child, "game; ; games bet wager challenge play", """"I played her at nine-holes for my geese, and I had
    her beat. She said that she had never said geese." The goose girl sighs, a long way down. "Have her
    swear on what she sews with. That she minds." """,
      when=mirror, suggest="about games with her")
topic(chimney_child, "game; ; games bet wager challenge play", """"She'll play anybody," says the chimney boy.
    "Can't help it. It's the paying that she don't hold with." """, when=mirror)
topic(chimney_child, "other mother; ; mother beldam she her lady woman", """"She's out there now," he says, "sewing.
    She don't sleep. She sits by the glass, nights, and I think that she listens to us to keep her company." """, when=mirror & ghosts_told, suggest="about the other mother")
topic(winged_child, "other mother; ; mother beldam she her lady woman", """"I believe that she thinks it's what love
    is," says the tall girl. "One would be sorry for her, if one had anything left to do it with." """, when=mirror & ghosts_told, suggest="about the other mother")
for child in children:
    topic(child, "help; ; free leave pass promise finding find", """"Find what she hid," says the voice. "You
        needn't do anything, then. We should just go." """, when=mirror & ghosts_told)

topic(winged_child, "way out; ; mirror glass way escape door", """"She takes one out again in the morning, to see how
    one has come up," says the tall girl, "like mushrooms. Only it isn't morning until one has been to sleep. I should
    hear us out, and shut your eyes." """,
      when=mirror, suggest="how to get out")
topic(winged_child, "buttons; ; eyes button sewing needle", """"I thought: what have I ever seen with them?" says
    the tall girl. "The back of The Times, chiefly. Well, one was eleven." """,
    when=mirror, suggest="about the buttons")

# --- the dark itself ---

cold_hand = dark.detail("small cold hand; ; hand hands", "You can't see it. It's about the size of your own, and has hold of your sleeve.")
heap = dark.detail("heap of cloth; ; heap cloth bundle foot", "It was one of them. Where it was there is a cold place, with its arms round its knees.")
story.instead(touch(heap) | take(heap), "It moves up. \"Plenty of room,\" it says; which there isn't.")
story.instead(wave(cold_hand), "You shake it, up and down. It goes on shaking yours for some time after you have stopped.")
story.instead(touch(cold_hand) | take(cold_hand), "You hold it, as well as it can be held. It is like holding on to a draught.")

story.instead(listen, """Three breaths, that have gone on so long out of habit. Beyond the glass a thread goes in,
    and out.""",
              when=mirror)
story.instead(touch(children), """It is like putting your hand into the cold that comes out of a larder. The cold
    takes hold of one finger, and keeps it.""", when=mirror)
story.instead(kiss(children), """You kiss the place where a cheek would be. "Oh," says somebody. It is some time
    before anybody says anything else.""", when=mirror)
story.refuse(attack(children), "There's nothing there to hit, and it would mind.", when=mirror)
story.refuse(take(children), "They come away like breath off a window.", when=mirror)
story.refuse(give(None, children), """It goes through the hand that is held out for it. "Thank you all the same,"
    says the hand's owner.""", when=mirror)
