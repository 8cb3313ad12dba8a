"""Loading: a story by its name or its file, and one clear sentence when there is none to be had.

A name is looked up in the entry-point group `adderstone.stories`, then among importable modules. The group is read from
the installed packages' own files, since the standard reader takes a quarter of the time that a start may take; where
that finds nothing, the standard reader is asked.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from adderstone.play.output import listed
from adderstone.world import Problem, Story, World, WrongWorld
from adderstone.world.building import together
from adderstone.world.problems import collected

GROUP = "adderstone.stories"
LONGEST = 60  # letters of a name that are worth saying back
DECLARES = re.compile(r"Story\(|\bimport story\b")


class LoadError(Exception):
    """A story that can't be had: one sentence. `problems` are those of a world that is declared wrongly."""

    def __init__(self, sentence: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(sentence)
        self.problems = problems


def load(name: str) -> Story:
    """The story of an entry point, a module or a file. Anything wrong with it is a LoadError."""
    if name.endswith(".py") or "/" in name:
        return _from_file(Path(name))
    target = installed().get(name) or (name if _importable(name) else _by_standard_reader(name))
    if target:
        module, _, attribute = target.partition(":")
        return _story(name, lambda: importlib.import_module(module), attribute or "story")
    raise LoadError(f'There is no story called "{name[:LONGEST]}"{_known(name, names())}.')


def home(name: str) -> Path:
    """The folder in which the files of a named story lie. Nothing of the story is read."""
    path = Path(name)
    if name.endswith(".py") or "/" in name:
        if not path.exists():
            raise LoadError(f'There is no story file "{path}"; give the path of a .py file that declares a story.')
        return (path if path.is_dir() else path.parent).resolve()
    target = installed().get(name) or (name if _importable(name) else _by_standard_reader(name))
    found = importlib.util.find_spec(target.partition(":")[0].partition(".")[0]) if target else None
    if found is None or found.origin is None:
        raise LoadError(f'There is no story called "{name[:LONGEST]}"{_known(name, names())}.')
    return Path(found.origin).resolve().parent


def build(story: Story, telling: str | None = None, name: str = "") -> World:
    """The world of a telling; an unknown telling, or a world with problems, is a LoadError. `name` was typed."""
    if telling is not None and telling not in story.tellings:
        have = f"it has: {', '.join(story.tellings)}" if story.tellings else "it has none; leave --telling out"
        raise LoadError(f'{name or story.title} has no telling "{telling}"; {have}.')
    try:
        return story.build(telling)
    except WrongWorld as wrong:
        raise _wrong(name or story.title, wrong.problems) from wrong
    except Exception as fault:
        raise LoadError(_fault(name or story.title, fault, "built")) from fault


# --- finding ---


def names() -> list[str]:
    """The stories that can be had by name."""
    return sorted({*installed(), *_beside()})


def installed() -> dict[str, str]:
    """The entry points of the group, name to target, in the order of the module search path."""
    found: dict[str, str] = {}
    for folder in dict.fromkeys(sys.path):
        for path in Path(folder or ".").glob("*.*-info/entry_points.txt"):
            for name, target in _points(path):
                found.setdefault(name, target)
    return found


def _points(path: Path) -> Iterator[tuple[str, str]]:
    """The lines of the group's section in one file."""
    within = False
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.strip().startswith("["):
            within = line.strip() == f"[{GROUP}]"
        elif within and "=" in line:
            name, _, target = line.partition("=")
            yield name.strip(), target.split("[")[0].strip()


def _by_standard_reader(name: str) -> str:
    """The same from importlib.metadata, which also knows packages in archives."""
    from importlib.metadata import entry_points

    return next((point.value for point in entry_points(group=GROUP, name=name)), "")


def _beside() -> list[str]:
    """Story modules that lie beside this package, as in a checkout that was not installed."""
    here = Path(__file__).resolve().parents[2]
    return [path.parent.name for path in here.glob("*/__init__.py")
            if path.parent.name != "adderstone" and DECLARES.search(path.read_text(encoding="utf-8", errors="replace"))]


def _importable(name: str) -> bool:
    try:
        return name.replace("_", "").replace(".", "").isalnum() and importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _known(name: str, known: list[str]) -> str:
    if not known:
        return ", and none is installed; give the path of a story's .py file"
    like = difflib.get_close_matches(name.lower(), known, n=1)
    meant = f' (did you mean "{like[0]}"?)' if like else ""
    return f"{meant}; there {'are' if len(known) > 1 else 'is'} {listed(known)}, and the path of a .py file works too"


# --- reading ---


def _from_file(path: Path) -> Story:
    path = path / "__init__.py" if path.is_dir() else path
    if not path.is_file():
        raise LoadError(f'There is no story file "{path}"; give the path of a .py file that declares a story.')
    return _story(str(path), lambda: _imported(path), "story")


def _imported(path: Path) -> ModuleType:
    """A module from a file. Its folder joins the search path, so that it can import what lies beside it."""
    package = path.name == "__init__.py"
    name = path.parent.name if package else path.stem
    home = str((path.parent.parent if package else path.parent).resolve())
    if home not in sys.path:
        sys.path.insert(0, home)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    before = sys.modules.get(name)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        if before is not None:
            sys.modules[name] = before
        raise
    return module


def _story(name: str, read: Callable[[], ModuleType], attribute: str) -> Story:
    """Run a story's module with its problems collected."""
    before = set(sys.modules)
    failed: BaseException | None = None
    with collected() as problems:
        try:
            found = getattr(read(), attribute, None)
        except KeyboardInterrupt:
            raise
        except BaseException as fault:  # a module may raise anything at all, and leave by any door
            found, failed = None, fault
    if problems or failed is not None:
        for module in set(sys.modules) - before:  # so that the next attempt reads the story anew
            del sys.modules[module]
        if failed is None or problems:
            all_found = together(problems, found) if isinstance(found, Story) else tuple(problems)
            raise _wrong(name, all_found) from failed
        raise LoadError(_fault(name, failed)) from failed
    if not isinstance(found, Story):
        raise LoadError(f'"{name}" declares no story; its module needs a line such as {attribute} = Story("Title").')
    return found


def _wrong(name: str, problems: tuple[Problem, ...]) -> LoadError:
    first = problems[0]
    more = f", and {len(problems) - 1} more" if len(problems) > 1 else ""
    return LoadError(f'The story "{name}" is not declared rightly ({first.source}: {first.name}{more}); '
                     f"adderstone check {name} lists what to mend.", problems)


def _fault(name: str, fault: BaseException, while_: str = "read") -> str:
    """What went wrong in a story's module, and on which of its lines."""
    if isinstance(fault, SyntaxError):
        return (f'The story "{name}" can\'t be read: {fault.msg} in {Path(fault.filename or name).name}, line '
                f"{fault.lineno}; mend that line.")
    trace, last = fault.__traceback__, None
    while trace is not None:
        if not trace.tb_frame.f_code.co_filename.startswith(("<", str(Path(importlib.__file__).parent), __file__)):
            last = trace
        trace = trace.tb_next
    where = f" at {Path(last.tb_frame.f_code.co_filename).name}:{last.tb_lineno}" if last is not None else ""
    said = " ".join(str(fault).split()) or "without a word"
    return f'The story "{name}" fails while it is {while_} ({type(fault).__name__}: {said}){where}; mend that line.'
