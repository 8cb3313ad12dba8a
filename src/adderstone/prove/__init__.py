"""Provers: what every run of a world can and cannot come to.

`prove(world)` answers everything at once; its parts are one module a question. The engine behind them is
`prove.symbolic`; `prove.explicit` is a second opinion on small worlds; `prove.check` verifies without either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from adderstone.prove.proof import Proof
    from adderstone.world.world import World


def prove(world: World, *, patience: float = 20.0, content: bool = True,
          progress: Callable[[str], None] = lambda step: None) -> Proof:
    """Prove one telling of a story. `patience` is how many seconds the search for each shortest run may take."""
    from adderstone.prove.proving import proved

    return proved(world, patience=patience, content=content, progress=progress)


__all__ = ["prove"]
