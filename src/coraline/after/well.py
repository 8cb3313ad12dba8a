"""The well: a table laid where there is no table."""

from __future__ import annotations

from adderstone.world.verbs import (
    climb,
    drink,
    drop,
    eat,
    enter,
    go,
    hide,
    jump,
    listen_to,
    look_in,
    open_,
    pull,
    push,
    put_in,
    put_on,
    search,
    take,
    throw,
    wait,
)
from coraline.houses.grounds import well_clearing
from coraline.people import hand
from coraline.spine import chapter, hand_gone, parents_taken, player, story
from coraline.things import cloth, key, tea_set

hunting = chapter.is_("hand")
here = player.at(well_clearing)
boards_off = story.flag("boards off")

well = story.supporter(
    "old well; bottomless brick round; hole shaft gap bricks", """[if boards off][if paper tablecloth on old well]You
        would say that it was a low round table, laid for tea. You would have to know.[else]A ring of bricks, as high
        as your knee, and then nothing. Cold comes up off it.[end][else]A ring of old bricks, as high as your knee,
        covered with boards. Between two of the boards there's a gap as wide as your hand. You put your mouth to it and
        say your name, and turn your ear, to hear it said back wrong. It isn't said back at all.[end]""",
    at=well_clearing, true="""It goes down. There is no trick to it; it's the most honest hole that you have ever
        looked into.""")
boards = story.scenery(
    "boards; rotten wooden grey; board planks plank nettles woodlice; them", """[if boards off]They are lying on their
        faces in the nettles.[else]Grey planks, laid across and never nailed. They're heavy, and green on the
        underside.[end]""",
    at=well_clearing)

lift = take(boards) | pull(boards) | push(boards) | open_(boards) | open_(well)
story.refuse(lift, "They are off already.", when=boards_off)
story.instead(
    lift, """You get your fingers under the first one, and lean. It goes over, smack, and woodlice run for their lives.
        There are five more. By the end you have green knees and a splinter, and at your feet there's a round black
        hole with nothing over it at all.""", when=hunting, then=[boards_off.set()])
story.refuse(
    lift, [("""You lift the end of one as far as you can, which is an inch, and let it down. You've been told about the
        well. You have been told by everyone."""), """There is a gap that one can look through. You don't need it any wider; not
        today."""])
story.instead(listen_to(well), "It is like putting your ear to a shell, if the sea had gone away.")
story.refuse(look_in(well) | search(well), "You know what there is to be seen, and you'd have to put your face through a balloon to see it.",
             when=cloth.on(well))
story.refuse(look_in(well) | search(well), """[if boards off]It goes down by rings of brick, each a little smaller and a good deal
        darker, until there is only one more ring, and then not that.[else]You put your eye to the gap. The dark comes up
        to it.[end]""", when=~hand_gone)
story.refuse(look_in(well) | search(well), "You look down, holding on. It looks like a night with no weather in it.")

# --- the picnic ---
picnic = story.verb("lay the table", "picnic", "have/make picnic", "have/make a/the picnic", "lay/set table", "lay/set the/a table",
                    "lay tea", "have tea party", "have a tea party", "give a tea party", secret=True)
put_back = story.verb("put back", "put [noun] back", "put back [noun]", "cover [noun]", "cover up [noun]", needs=("touch",), secret=True)
story.refuse(picnic, "It isn't the weather, and nobody has been asked.", when=~hunting)
story.refuse(picnic, "Not here. It would have to be somewhere that your guest could find, and not get home from.", when=~here)
story.refuse(picnic, "On the boards? They'd bear it. That's what is wrong with them.", when=~boards_off)
story.refuse(picnic, """[if paper tablecloth is held]There's a cloth for it in your hands, and a round place to put it on, more or less.[else]You
        would want a cloth; the lightest there is.[end]""", when=~cloth.on(well))
story.refuse(picnic, """[if dolls' tea set on old well]It's laid. There's room in the middle of the cloth for what your guest is
        coming for.[else]The cloth wants something round the edge that looks as if it belonged there.[end]""")
story.refuse(put_back((boards, well)), "You've only just got them off; and you had a reason.", when=boards_off & ~hand_gone)
story.refuse(put_back((boards, well)), "They are on.", when=~boards_off)
story.refuse(put_back, "It's where it is.", when=~(boards_off & hand_gone))
spread = story.verb("spread", "spread/unfold/unroll [noun]", "spread/shake out [noun]", "spread [noun] out", "shake [noun] out", "open out [noun]",
                    "spread/unfold/open/drape [noun] on/over/across/upon [second]", needs=("have", "touch"), secret=True)
lay = put_on(cloth, well) | put_in(cloth, well) | put_on(cloth, boards) | spread(cloth)
story.refuse(spread(cloth), "You unfold it once, to see whether it's all there, and the wind or the draught takes an interest. You fold it up again.",
             when=~here)
story.refuse(lay, """With the boards there it would only be a table. It would make a perfectly safe table. That's what
        is wrong with it.""", when=hunting & ~boards_off)
story.refuse(lay, "It's not the day for a picnic.", when=~hunting)
story.instead(
    lay, """You take the paper tablecloth by two corners and let it down on the air, the way that your mother makes
        beds. It is in no hurry. It covers the bricks and a foot of grass all round, and where the well was there are
        balloons. Only its edges lift, in the wind. They want something on them.""", then=[cloth.to(well)])
weigh = put_on(tea_set, well) | put_on(tea_set, cloth) | put_in(tea_set, well) | drop(tea_set)
story.refuse(weigh, "With nothing under it the tea set would go a long way down, one cup after another.",
             when=here & boards_off & ~cloth.on(well))
story.instead(
    weigh, """You lay it for four, as the ladies do, with the handles all one way. Each corner has a cup to keep it
        down, then saucers, and the milk jug where the wind comes from, and the plate on the lee side with a beech leaf
        on it for a cake. Nothing is set in the middle. In the middle there's a balloon, a red one, and it dips, as
        though somebody had just got up from it.

        It wants one thing more, for the centre of the table.""",
    when=here & cloth.on(well), then=[tea_set.to(well)])
bait = put_on(key, well) | put_on(key, cloth) | put_in(key, well) | throw(key, well) | throw(key, cloth) | drop(key)
bait = bait | put_on(key, tea_set) | put_in(key, tea_set) | put_on(key, boards)
story.refuse(
    bait, """You hold it over the gap. And then what? The key would be down there, the hand would be up here; and it
        climbs. It would go down after it with its five feet, taking its time, and one night it would come back up. The
        two of them have got to go together, and the hand mustn't know that it is going.""", when=hunting & here & ~boards_off)
story.refuse(
    bait, """You could open your fingers, and it would be gone. But the hand would go after it, down the bricks,
        looking where it put itself; and what has climbed down a thing can climb back up. It must come in a hurry. It
        must think that there is a floor.""", when=here & boards_off & ~cloth.on(well))
story.refuse(bait, """A breath of wind gets under the paper, and you only just catch the cloth. It has to be held down
        at the corners first, by something with a bit of weight. Something that looks as if it belonged at tea.""",
             when=here & cloth.on(well) & ~tea_set.on(well))
lured = story.flag("the key is laid")
story.instead(
    bait, """You lie down on your front and reach out over the paper, breathing in, so as to be light. You put the key
        down on the red balloon. It makes a dent there. You work yourself back, an elbow at a time.

        Then you knock on a saucer with one knuckle, twice, as one does to have a room quiet: tink, tink. It goes down
        through the grass. Whatever has its fingers on the ground will have felt it. You go and sit against a tree, and
        look the other way, as hard as you can.""",
    when=tea_set.on(well) & cloth.on(well), then=[key.to(well), lured.set()])
story.refuse(take(cloth) | take(tea_set), "It took long enough to lay. You leave it.", when=lured)
story.instead(take(key), "You reach across and get it back. Nothing has come; or nothing has let you see it come.",
              when=lured, then=[key.to(player), lured.clear()])
story.refuse(go, """You are not going to walk off and leave the key lying on a piece of paper. Stay, and be quiet, and
        wait.""",
             when=lured & ~hand_gone)
story.instead(hide, "You get behind the tree and put your cheek to the bark. It is what you would do if you were it.",
              when=here & lured)

waits = story.counter("the hand waits", up_to=3)
nerve = story.choice("whether the hand comes", "waits", "comes", of=hand, when=lured & ~hand_gone, weights=(2, 1))
story.each_turn(
    """[one of]Nothing. A leaf comes down upon the cloth, thinks better of it, and slides off.[or]At the edge of the
        trees the grass has stopped moving. All the other grass is moving.[or]Five nails, the colour of thimbles, come up over the root of a
        tree, one at a time.[stopping]""",
    when=lured & ~hand_gone & nerve.is_("waits"), then=[waits.up()], name="the hand waits")
story.once(
    "over the well", """It comes from behind you. It goes past your ear with a sound like a thrown glove; it lands, and
        runs, on all its nails, straight over the plates, with a saucer spinning behind it. It has the key. For as long
        as it takes you to see that, it stands up in the middle of the balloons, holding the key up.

        Then the paper sighs, all the way round, and folds up like a flower.

        The cups go in. The milk jug goes in. The hand does not drop the key, even to hold on; you see the nails go by,
        still shut on it. Then there's a hole in the ground, and you lie at the edge of it, and listen, until your
        elbows have gone to sleep. There isn't any splash. You listen for scratching. There isn't any of that, either.""",
    when=lured & ~hand_gone & (nerve.is_("comes") | waits.at_least(3)),
    then=[hand_gone.set(), chapter.set("last day"), key.away(), cloth.away(), tea_set.away(), hand.away()])
story.instead(
    put_on(boards, well) | put_back((boards, well)), """You drag the boards back, all six, and jump on each of them twice. It is what you'd
        call shut.""",
    then=[boards_off.clear()])

# --- what one should not do at a well ---
climb_on = enter(well) | climb(well) | enter(cloth) | climb(cloth)
foolish = story.flag("leaned over")
story.refuse(climb_on, "The boards creak the moment that you put your weight on them. You take it off again.", when=here & ~boards_off)
story.refuse(enter(cloth) | climb(cloth), "It's paper. It would be no better for it, and nor would you.", when=~here)
story.instead(
    climb_on | jump, """You put one foot forward. The edge goes soft under it, and a brick falls in, and there's no
        sound of it landing. You get back. It would be a silly thing to do, and it's one that you could only do once.""",
    when=here & boards_off & ~foolish, then=[foolish.set()])
fell = story.flag("fell")
story.instead(climb_on | jump, "", when=here & boards_off, then=[fell.set()])
story.ending(
    "Down the well", """It is just as deep as everybody said.

        You have time to think about that, and about supper, and whether it will be noticed that you're late for it.
        Above you the daylight is a penny, then a pin. You have time to be sorry, and then you've time to be bored; and
        still there is no bottom, and the walls go by with small ferns growing on them, as regular as stairs.

        After a good while something comes past you, going up. It has five legs, and a key.""",
    outcome="lost", when=fell, announced=foolish)
early = chapter.is_("alone", "first visit", "missing", "next day")
drop_key = put_in(key, well) | throw(key, well) | put_on(key, well) | drop(key)
sure = story.flag("held the key over the well")
thrown = story.flag("key in the well")
story.refuse(put_in(None, well) | throw(None, well), "You've nothing to spare that you would never want again.", when=~early)
story.instead(
    drop_key, """You hold the key out over the gap between the boards. If it went down there nobody would open that
        door again, not you, and not from this side. [if parents taken]And they are on the other side of it. You can
        feel it go quiet, as if something a great way off had lifted up its head and smiled.[else]That might be the
        sensible thing. It might also be the end of the only interesting thing that has happened to you all
        summer.[end] You could still do it. You'd only have to let go.""", when=early & here & ~sure, then=[sure.set()])
story.instead(drop_key, "", when=early & here, then=[thrown.set(), key.away()])
story.ending(
    "Key in the well", """You listen for it to land, from habit. After a time you go in to supper, and there isn't any.

        It's a good door, without a key; they come to see it, later on. A policeman raps upon the bricks. Your mother's
        coat is still on the hook, and your father's page is still in the machine, and it stops in the middle of a
        word. People are very kind. An aunt is found. She has a spare room and a piano that one isn't to touch, and she
        calls you Caroline.

        Sometimes in a shop, or the hall of a strange house, you pass a long mirror; and you've learned to go by on the
        other side and look at the floor. It's not that there is anything in it. It's that they are always so pleased
        to see you.""",
    outcome="lost", when=thrown & parents_taken, announced=sure)
story.ending(
    "A dull wet summer", """You open your fingers. It was the sensible thing, and afterwards there's nothing to show
        for it.

        Your mother asks, in time, whether you've seen that old key. You say no. The rain goes on until the third of
        September. You count the tiles in the bathroom, and then you draw them; and once, at night, you hear someone on
        the other side of the drawing-room wall, humming, and laying a table. It stops after a week or so. One does get
        used to a thing.

        Nothing happens to you at all. For the rest of your life you are known to be good at not minding.""",
    outcome="other", when=thrown & ~parents_taken)
story.refuse(put_in(None, well) | throw(None, well), """There is a gap that you could post it through, and no way
        whatever to get it back.""", when=early)

# --- what else one tries with a tea party ---
at_table = here & cloth.on(well)
story.refuse(put_on(None, cloth) | put_on(None, tea_set) | put_in(None, tea_set), """[if dolls' tea set on old well]You hold it over the
        table. It isn't what anybody's coming for.[else]It would hold down one corner, and there are four; and it would look like
        a thing that's holding down a corner.[end]""", when=at_table)
story.refuse(drink(tea_set) | eat(tea_set), "You hold a cup to your mouth, and put out your little finger, in case you're watched. You're watched.", when=at_table)
story.instead(wait, """[if dolls' tea set on old well][one of]You wait. Nothing comes. Nobody comes to a table with nothing on it that
        they want.[or]You wait. In the trees something waits as well, and it isn't for tea.[stopping][else]You wait. The edge of the cloth gets up,
        and looks about, and lies down.[end]""", when=at_table & ~key.on(well))
story.refuse(take(cloth), """You have it by one corner before you think. It comes up off the hole as light as a yawn, and you let it
        down again. It's just where it should be.""", when=cloth.on(well) & tea_set.on(well))
