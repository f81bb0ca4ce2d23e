"""What a project has of templates and targets: read, checked, and handed to those who render."""

import difflib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, TypedDict

from docsgen.diagnostics import DocsgenError, Finding, UsageProblem, finding
from docsgen.extending import Plugins
from docsgen.model import Model, Span
from docsgen.output import digest
from docsgen.project.config import Config
from docsgen.project.discover import shown
from docsgen.project.understanding import plugins_of

if TYPE_CHECKING:
    from docsgen.rendering import Custom, Extra, Target


class Given(TypedDict, total=False):
    """What `docsgen.emitting.python` takes of it: nothing, where there is nothing of the user's."""

    custom: "Custom"
    extra: "Extra"


@dataclass(frozen=True)
class Templates:
    """What a project has of its own, checked: ``digests`` of all files, by path; ``findings`` about templates."""

    config: Config | None = None
    folder: str = ""
    custom: "Custom | None" = None
    plugins: Plugins | None = None
    digests: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    @property
    def given(self) -> Given:
        """It, as an argument."""
        if self.custom is None or self.plugins is None:
            return {}
        return {"custom": self.custom, "extra": self.plugins}

    @contextmanager
    def located(self) -> Iterator[None]:
        """Have what is wrong with targets say where the config speaks of them."""
        with nullcontext() if self.config is None else located(self.config):
            yield

    def check_operations(self, model: Model) -> None:
        """Raise `UsageProblem` where there are templates for an operation that there is not."""
        known = [operation.id for operation in model.operations]
        for name in () if self.custom is None else self.custom.operations:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                raise UsageProblem(
                    f"there is no operation {name!r}",
                    where=f"{self.folder}/operations/{name}",
                    help=f"did you mean {near[0]!r}?" if near else "`docsgen inspect` shows the ids of operations",
                )


def templates_of(config: Config) -> Templates:
    """Read what a config has of templates and targets. Raises `UsageProblem`, with file and line, for what is wrong."""
    if config.templates is None and not config.targets:
        return Templates()
    from docsgen.rendering import Custom
    from docsgen.rendering.overrides import checked, findings

    folder, data = _read(config)
    texts: dict[str, str] = {}
    for name, content in data.items():
        try:
            texts[name] = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            if name.endswith(".jinja"):
                raise UsageProblem("the template is not UTF-8 text", where=f"{folder}/{name}") from error
    with located(config):
        plugins = plugins_of(config)
        targets = _targets(config, plugins)
        custom = Custom(folder=folder, texts=tuple(sorted(texts.items())), targets=targets, with_plugins=True)
        _check_targets(config, custom, plugins)
    overrides = checked(custom, plugins)
    digests = {f"{folder}/{name}": digest(content) for name, content in data.items()}
    found = (*findings(custom, overrides, plugins), *_lacking(config, custom))
    return Templates(config, folder, custom, plugins, digests, found)


def digests_of(config: Config) -> dict[str, str]:
    """The digests of a project's own templates, by their files. Raises `DocsgenError` where they cannot be had."""
    folder, data = _read(config)
    return {f"{folder}/{name}": digest(content) for name, content in data.items()}


@contextmanager
def located(config: Config) -> Iterator[None]:
    """Have what is wrong with targets say where the config speaks of them."""
    from docsgen.rendering import TargetProblem

    try:
        yield
    except TargetProblem as problem:
        own = [number for number, row in enumerate(config.targets) if row.name in problem.names]
        if not own:
            raise
        where = config.where.line("targets", own[-1], "name")
        raise UsageProblem(problem.message, where=where, help=problem.help) from problem


def _lacking(config: Config, custom: "Custom") -> Iterator[Finding]:
    """Findings about targets whose absence breaks what others make."""
    from docsgen.rendering.table import lacking

    missing = lacking(custom.targets)
    lines = config.where.text.split("\n")
    for number, row in enumerate(config.targets):
        if row.name in missing:
            line = config.where.number("targets", number, "name")
            yield finding(
                "missing-target",
                Span(config.where.file, line, 1, line, len(lines[line - 1]) + 1),
                f"nothing is made where docsgen has the target {row.name!r}, and {missing[row.name].name!r} needs it",
                help=f"turn {missing[row.name].name!r} off too, or have another target write the file",
                source_line=lines[line - 1],
            )


def _read(config: Config) -> tuple[str, dict[str, bytes]]:
    """The folder of templates, as messages show it, and every file in it."""
    if config.templates is None:
        return "", {}
    folder = config.root / config.templates
    if not folder.is_dir():
        raise UsageProblem(f"templates: there is no folder {config.templates!r}", where=config.where.line("templates"))
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    try:
        return shown(folder, config.root), {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    except OSError as error:
        raise DocsgenError(f"a template cannot be read: {error.strerror}", where=error.filename) from error


def _targets(config: Config, plugins: Plugins) -> "tuple[Target, ...]":
    from docsgen.rendering import TargetProblem, load_targets, merged
    from docsgen.rendering.table import Row

    table = (*load_targets(), *plugins.targets)
    known = [target.name for target in table]
    try:
        return merged(table, [Row(**asdict(row)) for row in config.targets])
    except TargetProblem as problem:
        near = difflib.get_close_matches(problem.names[0], known, n=1)
        help_ = f"did you mean {near[0]!r}?" if near else problem.help
        raise TargetProblem(problem.message, names=problem.names, help=help_) from problem


def _check_targets(config: Config, custom: "Custom", plugins: Plugins) -> None:
    """Raise `UsageProblem` for a target of the user's that cannot be made at all."""
    from docsgen.rendering.custom import Lookup
    from docsgen.rendering.failing import near
    from docsgen.rendering.table import check_placeholders

    lookups = [Lookup(custom, operation, plugins) for operation in (None, *custom.operations)]
    held = {target.name: target for target in custom.targets}
    for number, row in enumerate(config.targets):
        if row.off:
            continue
        target = held[row.name]
        check_placeholders(target)
        if not any(lookup(target.template) for lookup in lookups):
            help_ = near(target.template, lookups[0].names)
            if config.templates is None:
                help_ = 'templates of your own need a folder: templates = "docsgen_templates"'
            raise UsageProblem(
                f"there is no template {target.template!r}",
                where=config.where.line("targets", number, "template"),
                help=help_,
            )
        if target.when is not None:
            from docsgen.emitting.python.given import context_names

            names = context_names(target.each)
            if target.when not in names:
                raise UsageProblem(
                    f"when: {target.when!r} is no name of the context of targets for each {target.each}",
                    where=config.where.line("targets", number, "when"),
                    help=near(target.when, names),
                )
