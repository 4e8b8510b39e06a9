"""Modules that others import for what we never use of them, left out until somebody asks."""

import importlib
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

# What is asked for while the import runs, though it would not need the module.
_AT_HAND = {"asyncio": {"iscoroutine": inspect.iscoroutine}}


class StandIn(ModuleType):
    """Is held for the module; imports the real one as soon as anything of it is wanted."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


@contextmanager
def spared(*names: str) -> Iterator[None]:
    """What is imported in the block gets stand-ins for these; whoever imports them later does not.

    SQLAlchemy imports asyncio for its asynchronous engines and importlib.metadata for the plug-ins
    of others: a sixth of its own time, before the first screen can be filled.
    """
    held = {name: StandIn(name) for name in names if name not in sys.modules}
    for name, stand_in in held.items():
        vars(stand_in).update(_AT_HAND.get(name, {}))
        sys.modules[name] = stand_in
    try:
        yield
    finally:
        for name, stand_in in held.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
