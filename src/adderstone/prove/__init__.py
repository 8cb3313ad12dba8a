"""Provers: what every run of a world can and cannot come to.

`prove(world)` answers everything at once; its parts are one module a question. The engine behind them is
`prove.symbolic`; `prove.explicit` is a second opinion on small worlds; `prove.check` verifies without either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from adderstone.prove.memory import Memory
    from adderstone.prove.proof import Proof
    from adderstone.world.world import World


def prove(world: World, *, patience: float = 20.0, content: bool = True, shortest: float = 0.0,
          progress: Callable[[str], None] = lambda step: None, memory: Memory | None = None) -> Proof:
    """Prove one telling of a story.

    `patience` is how many seconds the searches for short runs may take, and `shortest` how many more may go into making
    those to the endings shortest ones. In a `memory` that an earlier proof was given, what it found is looked up where
    nothing that it depends on has changed.
    """
    from adderstone.prove.proving import proved

    return proved(world, patience=patience, content=content, shortest=shortest, progress=progress, memory=memory)


__all__ = ["prove"]
