"""Switching a protection off: a piece of the product's own text is read, a part of it replaced, and the changed piece put in its place.

Only in this process, and only inside the `with`. Text that is no longer there, or there twice, is an error: the table of mutants
follows the product. What imported the piece by its name sees the changed one too; a text made from it before does not.
"""

import ast
import importlib
import sys
import textwrap
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple


class CutError(LookupError):
    """The product has changed, and the table of mutants has not followed."""


class Cut(NamedTuple):
    """where: 'module:function', 'module:Class.method' or 'module:NAME' of a constant; old: a part of its text; new: what stands instead."""

    where: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """The product without one protection.

    name: for ONLY=; section: of the design; protection: in words; cuts: what takes it away; test: the directed test that notices,
    '' where it is left to the seeds.
    """

    name: str
    section: str
    protection: str
    cuts: tuple[Cut, ...]
    test: str = ""


@contextmanager
def switched_off(mutant: Mutant) -> Iterator[None]:
    """Inside, the product lacks the protection. Raises CutError."""
    with ExitStack() as stack:
        for cut in mutant.cuts:
            stack.enter_context(_without(cut))
        yield


def changed_text(cut: Cut) -> str:
    """The text of the changed piece. Raises CutError where the text to replace is not there exactly once, or what results is no Python."""
    module, path = _place(cut)
    text = textwrap.dedent(_text(module, path))
    if text.count(cut.old) != 1:
        raise CutError(f"{cut.where} has {text.count(cut.old)} times {cut.old!r}")
    made = text.replace(cut.old, cut.new)
    try:
        compile(made, cut.where, "exec")
    except SyntaxError as error:
        raise CutError(f"{cut.where}: {error}") from error
    return made


@contextmanager
def _without(cut: Cut) -> Iterator[None]:
    module, path = _place(cut)
    made: dict[str, Any] = {}
    exec(compile(changed_text(cut), f"<cut: {cut.where}>", "exec"), module.__dict__, made)
    *classes, name = path.split(".")
    owner: Any = module
    for one in classes:
        owner = getattr(owner, one)
    before = owner.__dict__[name]
    places = [(owner, name), *_imported(before, owner)]
    for one, called in places:
        setattr(one, called, made[name])
    try:
        yield
    finally:
        for one, called in places:
            setattr(one, called, before)


def _imported(piece: Any, owner: Any) -> list[tuple[ModuleType, str]]:
    """(module, name) wherever else the piece is known, under whatever name."""
    modules = [one for one in list(sys.modules.values()) if one is not owner and isinstance(one, ModuleType)]
    return [(one, called) for one in modules for called, value in list(vars(one).items()) if value is piece]


def _place(cut: Cut) -> tuple[ModuleType, str]:
    module, _, path = cut.where.partition(":")
    return importlib.import_module(module), path


def _text(module: ModuleType, path: str) -> str:
    """The source of a function, method or constant of a module, decorators included."""
    source, tree = _parsed(module.__file__ or "")
    found: ast.Module | ast.stmt = tree
    for name in path.split("."):
        body = found.body if isinstance(found, ast.Module | ast.ClassDef) else []
        node = next((one for one in body if name in _names(one)), None)
        if node is None:
            raise CutError(f"{module.__name__} has no {path}")
        found, last = node, node.end_lineno
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
    return "\n".join(source.split("\n")[first - 1 : last])


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Assign):
        return [one.id for one in node.targets if isinstance(one, ast.Name)]
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return [node.target.id]
    return []


@cache
def _parsed(file: str) -> tuple[str, ast.Module]:
    source = Path(file).read_text(encoding="utf-8")
    return source, ast.parse(source)
