"""``docsgen lint``: findings about the docs, for people, for programs, or as the overlay that would settle them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from docsgen.cli import inspect
from docsgen.cli.flags import jobs_argument, target_of

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.cli.views.report import Report
    from docsgen.diagnostics import Finding, Severity
    from docsgen.extending.members import Renderer
    from docsgen.project import Config, LintSettings, Understood

_SEVERITIES = ("error", "warning", "note")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the flags."""
    parser.add_argument(
        "pages", nargs="*", metavar="PAGE", help="pages, or folders of them; without any, those of the config"
    )
    _what_is_told(parser)
    _how_it_is_told(parser)
    jobs_argument(parser)
    inspect.context_arguments(parser)


def _what_is_told(parser: argparse.ArgumentParser) -> None:
    rules = "a rule's name, code, or the beginning of codes (DG3); several with commas"
    parser.add_argument(
        "--select", metavar="RULES", type=_words, help=f"tell of these rules only, and of errors: {rules}"
    )
    parser.add_argument(
        "--ignore", metavar="RULES", type=_words, help="do not tell of these rules, unless they are errors"
    )
    parser.add_argument(
        "--baseline", metavar="FILE", type=Path, help="do not tell of the findings that this file lists"
    )
    parser.add_argument(
        "--write-baseline",
        metavar="FILE",
        nargs="?",
        type=Path,
        const=True,
        help="list all findings in this file (default: the config's baseline), so that they are told no more",
    )
    parser.add_argument(
        "--fail-on", choices=_SEVERITIES, help="the least severity that makes the status 1 (default: error)"
    )
    parser.add_argument(
        "--fail-under",
        metavar="N",
        type=_percentage,
        help="fail where less than N percent of the normative sentences are explained",
    )


def _how_it_is_told(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=_formats(),
        help="for people (text, the default), programs, code hosts, or as a plugin writes it",
    )
    parser.add_argument(
        "--write",
        metavar="FORMAT=FILE",
        action="append",
        type=target_of(_formats()),
        default=[],
        help="write a file of it as well",
    )
    parser.add_argument("--statistics", action="store_true", help="only count the findings of each rule")
    parser.add_argument(
        "--full", action="store_true", help="show every finding in full, however many of a rule there are"
    )
    parser.add_argument(
        "--suggest-overlay", action="store_true", help="print the overlay entries that would settle findings instead"
    )


def _words(text: str) -> list[str]:
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words:
        raise argparse.ArgumentTypeError("no rule is named")
    return words


def _percentage(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 100")
    return value


def _formats() -> tuple[str, ...]:
    """The names of all formats, those of plugins included; none of these is loaded here."""
    from docsgen.extending import FORMATS
    from docsgen.extending.installed import installed

    others = {entry.name for found in installed() for entry in found.entries if entry.kind == "renderers"}
    return (*FORMATS, *sorted(others))


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Show the findings.

    Status 1 where one is as grave as asked for, or where fewer sentences are explained than asked for.
    """
    from docsgen.cli.views.report import Report, rendered, wide_lines
    from docsgen.cli.writing import refuse_to_overwrite
    from docsgen.exporting.coverage import explained
    from docsgen.project import LintSettings

    _refuse_contradictions(options)
    config = _config(options)
    renderers = _renderers(options, config)
    settings = config.lint if config is not None else LintSettings()
    targets = [file for _, file in options.write]
    if isinstance(options.write_baseline, Path):
        targets.append(options.write_baseline)
    refuse_to_overwrite(targets, options.pages, config)
    if options.write_baseline is not None:
        return _write_baseline(options, config, terminal)
    understood = _understood(options, config, options.baseline)
    report = Report(
        findings=_selected(understood.findings, options, settings),
        share=explained(understood.model),
        silenced=len(understood.silenced),
        root=config.root if config is not None and not options.pages else Path(),
        statistics=options.statistics,
        full=options.full,
    )
    wanted: list[tuple[str, Path | None]] = list(options.write)
    if options.suggest_overlay:
        from docsgen.cli.views.suggestions import render as suggestions

        terminal.data("".join(suggestions(report.findings)))
    elif options.format in (None, "text"):
        terminal.show(wide_lines(report, terminal.width))
    else:
        wanted.insert(0, (options.format, None))
    written = [_write(name, file, partial(rendered, report, name, renderers), terminal) for name, file in wanted]
    if not all(written):
        terminal.say(wide_lines(report, terminal.width))
        return 2
    return _status(report, options, settings, terminal)


def _write(name: str, file: Path | None, text: Callable[[], str], terminal: Terminal) -> bool:
    """Write the findings in a format to a file, or else as the result; False, with a message, where a plugin fails."""
    from docsgen.diagnostics import PluginFailed

    try:
        made = text()
    except PluginFailed as failure:
        terminal.fail(f"{failure}; nothing is written in the format {name}")
        return False
    if file is None:
        terminal.data(made)
    else:
        file.write_text(made, encoding="utf-8", newline="\n")
    return True


def _renderers(options: argparse.Namespace, config: Config | None) -> Mapping[str, Renderer]:
    """The formats of plugins. Raises `UsageProblem` where one is asked for that cannot be had."""
    from docsgen.diagnostics import UsageProblem
    from docsgen.extending import FORMATS
    from docsgen.project import plugins_of

    plugins = plugins_of(config)
    for name in (options.format, *(name for name, _ in options.write)):
        if name not in (None, *FORMATS, *plugins.renderers):
            why = [f"{each.label}: {each.why or each.state}" for each in plugins.named("renderers", name)]
            raise UsageProblem(f"the format {name!r} cannot be used", help="; ".join(why))
    return plugins.renderers


def _refuse_contradictions(options: argparse.Namespace) -> None:
    from docsgen.diagnostics import UsageProblem

    if options.suggest_overlay and options.format not in (None, "text"):
        raise UsageProblem("an overlay is YAML: --suggest-overlay goes with no --format")
    if options.statistics and options.format not in (None, "text", "json"):
        raise UsageProblem("--statistics goes with --format text or json")


def _config(options: argparse.Namespace) -> Config | None:
    """The config named, or the one of this folder; none is needed where pages are named."""
    from docsgen.project import find_config, load_config

    path = options.config or find_config(Path())
    if options.pages:
        options.config = path
    return load_config(path) if path is not None or not options.pages else None


def _understood(options: argparse.Namespace, config: Config | None, baseline: Path | None) -> Understood:
    """The pages named, with what the flags or the config of this folder add; without any, the config's own."""
    from docsgen.project import compile_project, processors, read_named, templates_of

    jobs = options.jobs or processors()
    profile, overlay = inspect.context(options)
    if options.pages:
        return read_named(options.pages, profile, overlay, config=config, baseline=baseline, jobs=jobs)
    assert config is not None  # noqa: S101 - without pages one is loaded
    templates = templates_of(config)
    return compile_project(config, profile, overlay, baseline=baseline, jobs=jobs, templates=templates)


def _selected(
    findings: tuple[Finding, ...], options: argparse.Namespace, settings: LintSettings
) -> tuple[Finding, ...]:
    from docsgen.project import names_of

    select = names_of(options.select) if options.select is not None else settings.select
    ignore = names_of(options.ignore) if options.ignore is not None else settings.ignore
    return tuple(
        found
        for found in findings
        # Whatever is asked for, nobody may take a site for good that cannot be generated.
        if found.severity == "error" or ((not select or found.name in select) and found.name not in ignore)
    )


def _status(report: Report, options: argparse.Namespace, settings: LintSettings, terminal: Terminal) -> int:
    least: Severity = options.fail_on or settings.fail_on
    grave = {found.severity for found in report.findings} & set(_SEVERITIES[: _SEVERITIES.index(least) + 1])
    asked = options.fail_under if options.fail_under is not None else settings.fail_under
    low = asked is not None and report.share.percent < asked
    if low:
        terminal.fail(
            f"{report.share.percent:.1f} % of the normative sentences are explained, {asked:g} % are asked for"
        )
    return 1 if low or grave else 0


def _write_baseline(options: argparse.Namespace, config: Config | None, terminal: Terminal) -> int:
    """List what there is now. What is silenced otherwise, and errors, are not of it."""
    from dataclasses import replace

    from docsgen.cli.views.counts import some
    from docsgen.diagnostics import UsageProblem
    from docsgen.project import write_baseline

    own = config.root / config.lint.baseline if config is not None and config.lint.baseline is not None else None
    path = own if options.write_baseline is True else options.write_baseline
    if path is None:
        raise UsageProblem(
            "no baseline is named", help="give --write-baseline a file, or set `baseline` in [docsgen.lint]"
        )
    if options.pages and config is not None:
        raise UsageProblem("a baseline is one of all pages of the config", help="name no pages with --write-baseline")
    bare = replace(config, lint=replace(config.lint, baseline=None)) if config is not None else None
    understood = _understood(options, bare, None)
    root = config.root if config is not None else Path()
    number = write_baseline(path, understood.findings, root)
    terminal.tell(f"{path.as_posix()} lists {some(number, 'finding')}")
    return 0
