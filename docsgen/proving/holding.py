"""What test modules hold of a package, by their text: so another package may take its place after they were imported.

A name that a test module imports can be bound anew. What it *made* of such a name while it was imported cannot: tests
that do so have to be collected again for every package.
"""

import ast
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import NamedTuple


class Node(NamedTuple):
    """A name of a test module."""

    module: str
    name: str


class Binding(NamedTuple):
    """A name of a test module that stands for a package's module, or for an ``attribute`` of it."""

    node: Node
    home: str
    attribute: str | None


class Held:
    """What test modules hold of a package; ``texts`` has them by their names, in the order of their import."""

    def __init__(self, package: str, texts: Mapping[str, str]) -> None:
        self._package = package
        self.bindings: dict[Node, Binding] = {}
        self._uses: dict[Node, set[Node]] = {}
        self._at_import: set[Node] = set()
        self._always: set[Node] = set()
        self._is_strange = False
        self._modules = set(texts)
        for module, text in texts.items():
            self._read(module, ast.parse(text))

    def is_exchangeable(self, steady: Container[Node]) -> bool:
        """Whether nothing was made of the package at import but of ``steady`` names, which another one shares."""
        return not self._is_strange and all(
            node in steady for node in self._reached(self._at_import) if node in self.bindings
        )

    def needed(self, names: Iterable[Node]) -> list[Binding]:
        """The bindings that what has these names can use, directly or through others."""
        reached = self._reached({*names, *self._always})
        return [binding for node, binding in self.bindings.items() if node in reached]

    def places(self, module: str, names: Iterable[str]) -> set[Node]:
        """What a name that pytest looks up may mean for a module: its own, or that of what was imported before it."""
        return {Node(each, name) for name in names for each in (module, *self._modules) if self._has(Node(each, name))}

    def _has(self, node: Node) -> bool:
        return node in self._uses or node in self.bindings

    def _reached(self, start: Iterable[Node]) -> set[Node]:
        found: set[Node] = set()
        waiting = list(start)
        while waiting:
            node = waiting.pop()
            if node not in found:
                found.add(node)
                waiting.extend(self._uses.get(node, ()))
        return found

    def _read(self, module: str, tree: ast.Module) -> None:
        is_lazy = any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body)
        for statement in tree.body:
            if isinstance(statement, ast.Import | ast.ImportFrom):
                self._import(module, statement)
                continue
            if isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
                continue
            self._is_strange = self._is_strange or _imports_inside(statement)
            now = {Node(module, name) for name in _loaded(statement, whole=False, is_lazy=is_lazy)}
            whole = {Node(module, name) for name in _loaded(statement, whole=True, is_lazy=is_lazy)}
            self._at_import |= now
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
                arguments = {argument.arg for argument in ast.walk(statement.args) if isinstance(argument, ast.arg)}
                whole |= {Node(each, name) for name in arguments for each in self._modules}
            defined = _defined(statement)
            for name in defined:
                self._uses.setdefault(Node(module, name), set()).update(whole)
            # What pytest calls by itself, and what may have told others of its names.
            if not defined or any(name.startswith("pytest_") for name in defined):
                self._always |= whole

    def _import(self, module: str, statement: ast.Import | ast.ImportFrom) -> None:
        origin = getattr(statement, "module", None)
        for alias in statement.names:
            home, attribute = (alias.name, None) if origin is None else (origin, alias.name)
            if origin is None and alias.asname is None:
                home = home.partition(".")[0]
            node = Node(module, alias.asname or alias.name.partition(".")[0])
            if home.partition(".")[0] == self._package:
                self.bindings[node] = Binding(node, home, attribute)
                self._is_strange = self._is_strange or attribute == "*"
            elif home in self._modules:
                self._shared(node, home, attribute)
            elif home == "importlib":
                self._is_strange = True

    def _shared(self, node: Node, home: str, attribute: str | None) -> None:
        """A name that comes from another test module."""
        known = self.bindings.get(Node(home, str(attribute)))
        if known is not None:
            self.bindings[node] = known._replace(node=node)
        elif attribute is None or attribute == "*":
            self._is_strange = True
        else:
            self._uses.setdefault(node, set()).add(Node(home, attribute))


def _imports_inside(statement: ast.stmt) -> bool:
    """Whether a statement that is neither a function nor an import may import something when it runs."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    return any(
        isinstance(node, ast.Import | ast.ImportFrom)
        or (isinstance(node, ast.Name) and node.id in ("__import__", "pytest_plugins"))
        or (isinstance(node, ast.Attribute) and node.attr == "importorskip")
        for node in ast.walk(statement)
    )


def _loaded(node: ast.AST, *, whole: bool, is_lazy: bool) -> Iterator[str]:
    """The names that a statement uses; without what functions do when they are called unless ``whole``.

    What the annotations of functions name is for readers; so is that of attributes where they ``is_lazy``.
    """
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Store):
            yield node.id
        return
    for field, value in ast.iter_fields(node):
        if field == "returns" or (field == "annotation" and (is_lazy or isinstance(node, ast.arg))):
            continue
        if field == "body" and not whole and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.AST):
                yield from _loaded(inner, whole=whole, is_lazy=is_lazy)


def _defined(statement: ast.stmt) -> set[str]:
    """The names that a statement defines."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    if isinstance(statement, ast.Assign | ast.AnnAssign):
        return {
            node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
    return set()
