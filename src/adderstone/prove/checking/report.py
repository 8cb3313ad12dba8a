"""What a check came to: each statement with how it was checked."""

from __future__ import annotations

from dataclasses import dataclass, field

REPLAYED, DECIDED, SAMPLED = "replayed", "SAT", "sampled"


@dataclass(frozen=True)
class Statement:
    """Something that was checked. `how` is replayed (by the reference interpreter), SAT (decided) or sampled."""

    says: str
    how: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.says} [{self.how}{': ' + self.detail if self.detail else ''}]"


@dataclass
class Report:
    """The statements of a certificate that were checked; `refusal` is why the rest was not."""

    story: str
    telling: str
    statements: list[Statement] = field(default_factory=list)
    refusal: str = ""

    @property
    def verified(self) -> bool:
        """Everything that the certificate says holds, and nothing of it was only sampled."""
        return not self.refusal and all(statement.how != SAMPLED for statement in self.statements)

    def add(self, says: str, how: str, detail: str = "") -> None:
        """Note what was checked."""
        self.statements.append(Statement(says, how, detail))
