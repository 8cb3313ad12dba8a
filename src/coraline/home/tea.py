"""Tea with Miss Spink and Miss Forcible: a cup, what was at the bottom of it, and a stone to be going on with."""

from __future__ import annotations

from adderstone.world.verbs import (
    attack,
    drink,
    eat,
    give,
    go,
    kiss,
    look_in,
    no,
    pull,
    push,
    read,
    search,
    show,
    smell,
    take,
    throw,
    touch,
    turn_,
    wait,
    wake_person,
    yes,
)
from coraline.houses.stairs import parlour
from coraline.people import dog, forcible, spink
from coraline.spine import chapter, compass, had_tea, player, story
from coraline.things import stone

invited = chapter.is_("rainy day", "alone")
tea = story.enum("tea", "not poured", "poured", "drunk", "read", "over")
ladies = (spink, forcible)

cup = story.scenery(
    "cup of tea; china brown thin; teacup saucer leaves cup chip",
    """[if tea is poured]A thin cup with a gold edge
        and a chip, and the tea in it is the brown of a pond. Large leaves go round and round in it, although nobody
        has stirred.[else]Miss Spink has turned the cup upside down in its saucer. She keeps a finger on it.[end]""",
)
biscuits = story.scenery(
    "biscuits; plate pink; biscuit wafer wafers cake; them",
    """Pink wafers, that bend. Miss Forcible says they are
        this week's. She doesn't say this week's what.""",
    at=parlour,
)

story.scenery(
    "darned cardigan; gold miss spink's; thread darns wool",
    "Grey wool, and at the elbows and one pocket threads of real gold. It's from the hem of a Lady Macbeth.",
    at=parlour,
)
story.scenery(
    "miss forcible's rings; tight; ring fingers; them",
    """Nine of them, glass, one of which is a diamond.
    She has forgotten which, and says that it keeps her generous.""",
    at=parlour,
)

# Later stages stand before earlier ones, so that each has a turn to itself.
STONE = """Miss Spink gets up, which she does in three movements, and goes along the wall as far as
    Buxton, which is in a frame. She turns it round. On the back, on a nail, hangs a stone.

    "You had better have this. It was my dresser's mother's. One holds it up to a thing, and looks through the
    hole, and then one can always tell whether it..."

    "...means it," says Miss Forcible.

    "Whether it is what it says it is, Miriam."

    "That's what I said. Whether it means it."

    "Your left eye, dear," says Miss Spink. "Right," says Miss Forcible. Miss Spink puts it in your hand and shuts the
    hand. It is an ordinary grey stone with a hole right through the middle, and it is the first thing today that has
    been warm."""
gives = [stone.to(player), tea.set("over"), cup.away()]
story.once("given the stone", STONE, when=tea.is_("read") & player.at(parlour), then=gives)

READING = """"Give it here, lovey, don't tip it," says Miss Forcible. But Miss Spink has it already. She turns the
    cup three times, claps it over on the saucer, counts under her breath, and looks. And then for once neither of
    them says anything.

    "Well?" says Miss Forcible. "Is it a journey? It's generally a..."

    "It is not a journey. Miriam, put your glasses on."

    Miss Forcible looks into the cup. There is a ring of leaves there, as round as if it had been drawn; and in the
    ring there are four little holes, where there aren't any leaves.

    "It's a crumpet," says Miss Forcible.

    "It's danger," says Miss Spink. She isn't acting. You hadn't known that there was a difference until you heard
    it. "It is danger, Caroline, and it isn't the sort that one gets on stairs."

    "Coraline," you say.

    "You see how it looks straight at one? And I put it on the other side. I put it by the handle. It has been all
    round the cup to face her." """
story.each_turn(
    READING, when=tea.is_("drunk"), then=[tea.set("read"), had_tea.set()], name="the leaves"
)
story.once(
    "asked to tea",
    """"You'll take tea," says Miss Spink; it isn't a question. "She'll have it with the leaves in,"
        says Miss Forcible, "a growing girl," and pours from a height. "You'll drink it up, Caroline," says Miss
        Spink, "and then we shall see..." "...what sort of a cup you are," says Miss Forcible. "Coraline," you say.
        The cup is put down in front of you, on a hat box.""",
    when=invited & player.at(parlour) & tea.is_("not poured"),
    then=[tea.set("poured"), cup.to(parlour)],
)

drinks = drink(cup) | eat(cup) | take(cup)
story.instead(
    drinks | (yes | wait),
    """You drink it. It's cold by the time that you've got round the leaves, and
    tastes of tin and geraniums. When there is an inch left, and the inch is all leaves, Miss Forcible says "Stop!"
    so loudly that two dogs wake up.""",
    when=tea.is_("poured") & player.at(parlour),
    then=[tea.set("drunk")],
)
story.refuse(drinks, "Miss Spink has her finger on it. You've had all of it that was tea.")
story.refuse(
    no,
    """"She's shy," says Miss Spink. "She's thirsty," says Miss Forcible. The cup stays where it is, in
    front of you, going round and round inside.""",
    when=tea.is_("poured") & player.at(parlour),
)
story.refuse(read(cup), """"When you've drunk it, dear," says Miss Spink. "You can't read a pond." """, when=tea.is_("poured"))
story.refuse(turn_(cup) | touch(cup), "It's hot, and the leaves go round the other way.", when=tea.is_("poured"))
story.refuse(push(cup) | pull(cup), "It is one of a set of one. You hold it with both hands.", when=tea.is_("poured"))
story.refuse(smell(cup), "Tin, geraniums, and a little of the inside of a handbag.")
story.refuse(
    look_in(cup) | search(cup),
    """[if tea is poured]Leaves go by. One of them, with its stalk, looks like
    a man running; but then it is another leaf.[else]"Don't look," says Miss Spink. "You'll only see what it is."
    [end]""",
)
story.refuse(
    go(compass.west),
    """[one of]"And your tea?" says Miss Spink. "You can't go off in the middle of a
    cup," says Miss Forcible, "it's like leaving in the second act." It does seem rude. It's only a cup of tea to
    drink.[or]"She has somewhere to be," says Miss Spink. "At her age," says Miss Forcible. You look at your tea.
    You might as well drink it.[stopping]""",
    when=player.at(parlour) & tea.is_("poured"),
)
story.instead(go(compass.west), STONE, when=player.at(parlour) & tea.is_("read"), then=gives)
story.refuse(
    eat(biscuits) | take(biscuits),
    [
        "You take a pink wafer. It bends. You bend it back.",
        "You eat one, in the end. It is like eating a letter.",
        "You leave the rest to the dogs, and the dogs leave the rest.",
    ],
)

# Manners.
story.instead(
    give(stone, ladies) | show(stone, ladies),
    """"Keep it by you," says Miss Spink. "And look through it,
    not at it," says Miss Forcible. "Any fool can look at a stone." """,
)
story.refuse(
    kiss(spink), "Miss Spink gives you a cheek, powdered like a bun, and does not drop the other side of the talk."
)
story.refuse(kiss(forcible), "Miss Forcible hugs you back, and you come away with fluff on you, and a wafer.")
story.refuse(
    attack(ladies),
    """"Stage left, dear," says Miss Forcible, sidestepping like a girl. "One always hits to stage left." """,
)
story.refuse(
    give(None, ladies),
    """"How sweet," says Miss Spink, "but where would we..." "...dust it," says Miss
    Forcible, and gives it back.""",
)
story.refuse(
    show(None, ladies),
    """They pass it between them. "Is it a prop?" says Miss Forcible. "It's too small
    to be seen from the gods," says Miss Spink.""",
)
story.refuse(take(dog), "You get your arms round the middle of Interval, and lift. The two ends stay on the rug.")
story.refuse(touch(dog), """Warm, and damp. All three tails go once, one after the other, like a short wave coming in.""")
story.refuse(kiss(dog), "It is like kissing a hassock that has had fish.")
story.refuse(attack(dog), "They are too old to be kicked, and so far down.")
story.refuse(wake_person(dog), "You wake Matinee; Matinee wakes Encore; and by then Matinee has gone off again.")
story.refuse(
    give(None, dog) | show(None, dog) | throw(None, dog),
    """Encore smells it thoroughly and leaves it
    where it is. "He is spoilt for anything but wafers," says Miss Forcible.""",
)
story.refuse(
    throw(None, ladies), "Things used to be thrown at them. It was before they were famous, and they don't miss it."
)
