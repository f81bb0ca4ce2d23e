"""What users can name of a Python package, without what is behind the names: modules, classes, signatures, types."""

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping

from docsgen.diagnostics import DocsgenError

FORM = "__form_"
"""Stands between a function's name and the number of a form that is declared before its last one."""
_MAKING = frozenset({"dataclass"})
"""What makes a class's fields arguments, so that their order and their defaults count."""
_KEPT = frozenset({"property", "cached_property", "staticmethod", "classmethod"})


def outline(files: Mapping[str, str], package: str) -> dict[str, str]:
    """Outline every module of ``package`` among files (path → text), by its path in the package.

    Bodies, values, docstrings and private names are left out; private classes stay, since others may have members from
    them. A function that is declared in several forms has each of them. Raises `DocsgenError` for a file that this
    Python cannot read, as a template of the user's may make one.
    """
    found = {}
    for path, text in sorted(files.items()):
        if path.startswith(f"{package}/") and path.endswith(".py"):
            body = list(_body(_parsed(path, text)))
            if body:
                found[path.removeprefix(f"{package}/")] = ast.unparse(ast.Module(body, [])) + "\n"
    return found


def _parsed(path: str, text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line, why = (error.lineno, error.msg) if isinstance(error, SyntaxError) else (None, str(error))
        raise DocsgenError(
            f"names and types cannot be compared, as Python {'.'.join(map(str, sys.version_info[:2]))} cannot read "
            f"this file: {why or 'it is nested too deeply'}",
            where=f"{path}:{line}" if line else path,
            help="mend the template that it is made of, or run docsgen with the Python that it is for",
        ) from error


def _body(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    statements = list(body)
    forms = [each.name for each in statements if _has(each, "overload")]  # type: ignore[attr-defined]
    seen: dict[str, int] = {}
    for each in statements:
        match each:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if _is_private(each.name):
                    continue
                if each.name in forms:
                    if not _has(each, "overload"):
                        continue  # what takes all of the forms is nothing to be called by
                    seen[each.name] = seen.get(each.name, 0) + 1
                    last = seen[each.name] == forms.count(each.name)
                    yield _function(each, each.name if last else f"{each.name}{FORM}{seen[each.name]}")
                else:
                    yield _function(each, each.name)
            case ast.ClassDef():
                each.body = list(_body(each.body)) or [_dots()]
                each.bases = [_typed(base) for base in each.bases]
                each.keywords = []
                each.decorator_list = [one for one in each.decorator_list if _named(one) in _MAKING]
                yield each
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                if name == "__all__" or not _is_private(name):
                    yield _attribute(each, name)
            case ast.Import() | ast.ImportFrom():
                yield each
            case ast.If() | ast.Try():
                yield from _chosen(each)


def _chosen(statement: ast.If | ast.Try) -> Iterator[ast.stmt]:
    """What stands under a condition, with it; what is tried, as if nothing went wrong."""
    if isinstance(statement, ast.Try):
        yield from _body([*statement.body, *statement.orelse])
        return
    statement.body, statement.orelse = list(_body(statement.body)), []
    if statement.body:
        yield statement


def _has(statement: ast.stmt, decorator: str) -> bool:
    return isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef) and any(
        _named(each) == decorator for each in statement.decorator_list
    )


def _named(decorator: ast.expr) -> str:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(called).rpartition(".")[2]


def _is_private(name: str) -> bool:
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))


def _function(function: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> ast.stmt:
    arguments = function.args
    each = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    for argument in (*each, *filter(None, (arguments.vararg, arguments.kwarg))):
        argument.annotation = _typed(argument.annotation) if argument.annotation else None
    function.name, function.body = name, [_dots()]
    function.decorator_list = [each for each in function.decorator_list if _named(each) in _KEPT]
    function.returns = _typed(function.returns) if function.returns else None
    return function


def _attribute(statement: ast.AnnAssign | ast.Assign, name: str) -> ast.stmt:
    """A name with its type; a value is kept where it says which names a module has."""
    target = ast.Name(name)
    if name == "__all__":
        return ast.Assign([target], statement.value or _dots().value, lineno=0)
    if isinstance(statement, ast.AnnAssign):
        # Another name for a type has that for one.
        is_alias = _named(statement.annotation) == "TypeAlias"
        type_ = (is_alias and statement.value) or statement.annotation
        return ast.AnnAssign(target, _typed(type_), statement.value and _dots().value, 1)
    if isinstance(statement.value, ast.Subscript | ast.BinOp):
        return ast.AnnAssign(target, _typed(statement.value), _dots().value, 1)
    return ast.Assign([target], _dots().value, lineno=0)


def _typed(annotation: ast.expr) -> ast.expr:
    """A type, without what is said beside it."""
    return _Types().visit(annotation)  # type: ignore[no-any-return]


class _Types(ast.NodeTransformer):
    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Keep the type alone of one that has more said of it."""
        self.generic_visit(node)
        if _named(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node


def _dots() -> ast.Expr:
    return ast.Expr(ast.Constant(...))
