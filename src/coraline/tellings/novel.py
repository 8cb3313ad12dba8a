"""The novel telling: the first that is played. Its beats are declared by part, in `novel_home` and its sisters."""

from __future__ import annotations

from pathlib import Path

from coraline.spine import story

novel = story.telling("novel", Path(__file__).with_name("walkthroughs") / "novel")
