"""The second visit: a quiet house, an index card, and a question that is asked twice."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    break_,
    drop,
    give,
    go,
    hide,
    kiss,
    listen,
    look_under,
    no,
    show,
    sing,
    sleep,
    take,
    talk,
    throw,
    touch,
    turn_,
    wait,
    yes,
)
from coraline.game.challenge import challenge, propose
from coraline.game.doors import shut
from coraline.game.endings import laid_for_three
from coraline.game.stages import answering, asked, second_visit, there
from coraline.houses.between import dark, other_door
from coraline.houses.flat import other_drawing_room, other_hallway, other_kitchen, other_mantelpiece, other_study
from coraline.houses.grounds import other_garden
from coraline.other.toys import toys
from coraline.people import bonnet_child, cat, chimney_child, other_father, other_mother, winged_child
from coraline.spine import cat_advice, chapter, compass, knows_taken, player, story, time_of_day
from coraline.things import globe, key

story.once(
    "came back", """Nobody calls out. Nothing is cooking. Your hand, on the frame of the door, is shaking a little,
        and you look at it until it stops.

        It is morning here, or the windows have been set to morning. Somewhere in the flat a thread is being pulled
        through cloth, a long pull, and a stop, and a long pull. When you breathe in, it waits.""",
    when=player.at(other_drawing_room) & chapter.is_("next day") & knows_taken,
    then=[chapter.set("second visit"), cat.to(other_garden), other_mother.away(), other_father.to(other_study),
          globe.to(other_mantelpiece), *(toy.away() for toy in toys)])

story.refuse(
    go(compass.west), ["""There is nobody that way. You have looked. You came for two people, and you would be going
        back with none.""", "Not without them."], when=second_visit & player.at(other_drawing_room))
story.instead(listen, """A long pull, and a stop. It could be coming from any of the rooms. It gives you the feeling
    of being measured.""", when=second_visit & other_mother.gone)
story.refuse(sleep, "Here? With that thread going in and out?", when=second_visit)

# --- the card ---

card = story.thing(
    "index card; small white; letter note paper entry capitals pencil handwriting writing", """An index card, and your
        mother's small capitals, or capitals that have studied hers. It says:

        CORALINE, see OTHER MOTHER, THE

        It is a good card, and well ruled. But there's no page. Your mother never in her life made a card without the
        page; she says that a card with no page is only gossip.""",
    true="A bit of white, blank. The capitals are hairs, laid end to end.", fixed=True)

story.once(
    "she is waiting", """[if player in Other Kitchen]The chair at the head of the table has its back to you. It
        turns round. It is the other mother who turns; it only looked like the chair.[else]You have taken one step
        along the hallway when what you took for the last of the coats lets go of its peg. The other mother comes
        down off the wall and arranges herself.[end]

        "Forty steps, this time," she says, "and you ran the last six. I have had your size by me since Thursday."

        She shakes a small white card out of her sleeve and lays it where you can read it. "Your mother made that out
        before she went. She does like a thing to be put where it belongs." She bends down until the buttons are level
        with your eyes.

        "There is room in the wardrobe. Nobody is going to say 'later' to you, or 'not now'; I have had those words
        unpicked. Will you stay? You've only to say yes." """,
    when=second_visit & (player.at(other_kitchen) | (player.at(other_hallway) & cat_advice)),
    then=[asked.set("stay"), other_mother.follows(player), card.follows(player)])

story.refuse(go, ["She is in the way. Wherever you start to go, that is where she was already standing.",
                  "\"Not without an answer,\" says the other mother. \"A yes will do. A no is shorter, of course.\""],
             when=answering)
story.refuse(talk(other_mother), "\"Yes,\" says the other mother, \"or no. You remember.\"", when=second_visit)
story.refuse(attack(other_mother), """You kick her ankle as hard as you can. It is like kicking a table leg: it is
    your foot that remembers it. "Was that a no?" she asks.""", when=second_visit)
story.refuse(kiss(other_mother), """She holds out her arms, and they go on being held out, further and further
    round. You stay where you are.""", when=second_visit)
story.refuse(give(None, other_mother) | throw(None, other_mother), "\"I don't want your things,\" says the other mother.",
             when=second_visit)
story.refuse(show(None, other_mother), "The other mother doesn't look at it. She is looking at you, and waiting.", when=second_visit)
story.refuse(wait, ["\"Is that a yes?\" says the other mother. \"Staying is a yes. But I should like to hear it.\"",
                    "She waits too. She is better at it."], when=answering)
story.refuse(take(card) | drop(card), "You don't want it. Your mother's cards are grubby at one corner, from being looked things up in.")
story.instead(break_(card), "You tear it across. The halves crawl together, and lie there without a crease.")
story.refuse(turn_(card) | look_under(card), "Nothing on the back. Your mother writes on both sides, and then on the envelope.")

# --- the answer ---

story.instead(
    yes, """The word is hardly out when all the doors of the flat close, one after another, quite gently, like
        someone counting.

        "There," says the other mother. Her fingers have started on your collar, straightening it. "And of your own
        accord. I must hear it once more, so that nobody can say I took you by surprise. It is for always, and it's
        the buttons, and you won't ask about those two again. You are sure? Yes?" """,
    when=asked.is_("stay"), then=[asked.set("stay again")])
story.instead(yes, "", when=asked.is_("stay again"), then=[laid_for_three.set()], name="yes to staying")

to_the_dark = (
    asked.set("nothing"), key.to(other_mother), *shut(other_door), chapter.set("mirror"), time_of_day.set("night"),
    player.to(dark), other_mother.away(), other_father.away(), card.away(),
    *(child.to(dark) for child in (chimney_child, bonnet_child, winged_child)))

REFUSED = """"No," you say. "My mother puts the page. You've got them, and I want them back."

        The other mother straightens up. She goes on straightening for some time. "It's a pity," she says, when she has
        got as far as the ceiling. "It is a good length of child, and it will pull."

        {} Far off, in the drawing room, you hear the lock go over.

        "We'll put you by for a little," says the other mother, "with the remnants. Nothing fades, in there." She picks you up by the back of the jersey, as one carries a cat. The long mirror in the hallway opens without
        a hinge. Then she lets go, and the glass comes together in front of you like water over a stone.

        It is quite dark. You put out your hand, and it finds another one, small, and cold, and not at all solid.
        "Count ten," says somebody. "She stands there for a while, after." """
TAKEN = "She takes the black key out of your hand. You hold it as tightly as you can, and that makes no difference at all."
FETCHED = """She holds up the black key. "And careless," she says. "One of my rats found this lying about." """

story.instead(no, REFUSED.format(TAKEN), when=answering & key.held, then=to_the_dark, name="no to staying")
for carried, words in ((key.held, TAKEN), (~key.held, FETCHED.strip())):
    story.topic(other_mother, "no; thank no; not won't shan't never refuse", REFUSED.format(words), when=answering & carried,
                then=to_the_dark)
story.instead(no, REFUSED.format(FETCHED.strip()), when=answering, then=to_the_dark,
              name="no to staying, without the key")

# --- what can be said to her, and to him ---

topic = story.topic
topic(other_mother, "parents; real my own; parents mother father mum dad them", """"I have told you where they are,"
    says the other mother. "They're put away, and in their proper place. It says so on the
    card." Her buttons are on you as she
    says it, and one long finger, by itself, points a little way towards the drawing room, and is folded under by
    the others.""", when=answering,
      suggest="where your parents are")
topic(other_mother, "card; index; letter note writing handwriting paper entry capitals", """"It's her hand," says the
    other mother. "I should know. I had it by me when I ruled the lines." She squares it up with one nail. "When I read
    it, I mean." """,
    when=answering, suggest="about the card")
topic(other_mother, "page; missing no page number; pages number pages", """"There's no page on it," you say. "Oh," says the other
    mother; and she looks at the card for some time. "Is there one, usually?" """, when=answering)
GAME = """[one of]All her fingers sit up, like dogs that have heard a lead taken down. "A game," says the other mother.
    She looks at them, one by one, until they lie flat. "Not standing up in our coats. When you are settled, and we have
    all the day before us. You'd have to be asked to breakfast."[or]"I said when you're settled," says the other mother.
    But one of her thumbs is keeping time.[stopping]"""
story.instead(challenge(other_mother) | propose, GAME, when=answering)
topic(other_mother, "game; ; games challenge wager bet play", GAME, when=answering, suggest="about a game")
topic(other_mother, "love; ; loves her you", """"I love you," says the other mother. "I've loved every one." """,
    when=answering,
      suggest="whether she loves you")
topic(other_mother, "cat; black; vermin", """"There is no cat," says the other mother. A nail draws a line down the
    door frame, and a shaving comes off it, in a curl.""", when=answering)
topic(other_mother, "buttons; button; eyes needle sewing", """"They're in the case, with your name in the lid," says
        the other mother. "It's only been put away till you had done being tired." """, when=answering, suggest="about the buttons")
topic(other_mother, "home; going; leave leaving stay go myself", """"Is that a no?" says the
    other mother. She has stopped moving. "You would have to say it. I shouldn't like to guess." """, when=answering)
topic(other_mother, "cards; index; indexes work busy job later bored", """"She'll never finish, you know," says the other mother.
    "I looked. There is always another thing that begins with S." """, when=answering)
topic(other_mother, "key; black old; door passage way out lock", """"You may keep it in your pocket, if you stay,"
    says the other mother. "You'll find that there is nothing to open." """, when=answering, suggest="about the key")
story.refuse(hide, "She would find you. She made all the places that there are to hide in.", when=there)
topic(other_father, "other mother; ; mother her she wife card", """He shakes his head. Then he takes hold of it,
    to stop it. "I'm to sit here and be restful," he says. "I'm not to say who ruled the card." """,
    when=second_visit,
      suggest="about the other mother")
topic(other_father, "parents; real my own; parents mother father mum dad help", """"They wrote on a mirror,"
    whispers the other father. "She was so cross. She put them somewhere with no mirror in it." In some other room
    the thread stops. He puts the back of his hand across his mouth, and sits like that.""",
    when=second_visit, suggest="about your parents")
topic(other_father, "song; seven; stairs tune piano music", """He hums five notes, going down. "There used to be
    more stairs," he says. "She's taking them up." There are white stitches along his cuffs, long and loose, that
    somebody means to pull out again.""", when=second_visit, suggest="about his song")
topic(other_father, "game; ; games challenge play bet", """"She would drop anything for one," says the other father. "She'd drop
    me." He looks down, to see how far it would be.""", when=second_visit, suggest="about a game")
topic(other_father, "himself; ; you yourself stitches cuffs chalk restful work", """"I let you see me shake my head," he says. "At
    the table. It's to be taken in." """, when=second_visit, suggest="how he is")
story.refuse(kiss(other_father) | touch(other_father), "He holds quite still for it, and then for some time after.")
story.refuse(attack(other_father), "Somebody has done that already, with scissors.")
story.refuse(give(None, other_father) | show(None, other_father), "\"I'm not to hold things,\" says the other father. \"Not yet.\"", when=second_visit)
story.refuse(sing, "He looks at the door, and lays one finger across where you would be singing from.", when=second_visit & player.at(other_study))
story.refuse(talk(other_father), "\"I am to be restful,\" says the other father. He does not look rested.", when=second_visit)
