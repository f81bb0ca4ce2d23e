"""Starts of templates: a file that works as it is, and what the config has to say of it."""

import json
import re
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from docsgen.diagnostics import UsageProblem
from docsgen.project.config import SHARED, Config
from docsgen.rendering import load_targets, target_path, templates_folder
from docsgen.rendering.custom import OPERATIONS, Source, built_in, built_in_sources
from docsgen.rendering.failing import near
from docsgen.rendering.reading import block_texts, mark
from docsgen.rendering.table import NAMES, Each, Target

FOLDER = "docsgen_templates"
"""Where templates go in a project that names no folder."""


class Started(NamedTuple):
    """A template that was written: its file as messages show it, and the lines that the config needs for it."""

    file: str
    lines: tuple[str, ...]


class _About(NamedTuple):
    """What a start says of its subject: a title, and something of which there are several."""

    title: str
    each: str
    word: str


_ABOUT = {
    "api": _About("service.title", "operation in operations", "operation.title"),
    "operation": _About("title", "row in page.messages[0].rows", "row.path"),
    "webhook": _About("title", "row in page.messages[0].rows", "row.path"),
    "type": _About("type.name", "field in type.fields", "field.wire"),
    "resource": _About("resource.class_name", "method in resource.operations", "method.module"),
}
_STARTS = {
    ".md": "# {{ TITLE|markdown }}\n\n{% for EACH %}\n- {{ WORD|markdown }}\n{% endfor %}\n",
    ".json": '{\n  "title": {{ TITLE|json }},\n  "members": [\n{% for EACH %}\n'
    "    {{ WORD|json }}{% if not loop.last %},{% endif %}\n\n{% endfor %}\n  ]\n}\n",
    ".py": "{{ TITLE|docstring }}\n\nMEMBERS = [\n{% for EACH %}\n    {{ WORD|literal }},\n{% endfor %}\n]\n",
    "": "{{ TITLE|verbatim }}\n{% for EACH %}\n- {{ WORD|verbatim }}\n{% endfor %}\n",
}
_PREFIXES = ("builtin/", "project/", "plugin/", OPERATIONS)
_OTHER_NAME = "give the new one another name; `docsgen template new override` stands for one of docsgen's own"
_FORMATTERS = {".md": "markdown", ".json": "json", ".py": "black"}


def start_target(config: Config, each: Each, name: str) -> Started:
    """Write the template of a new target, which makes files of this name. Raises `UsageProblem` where it cannot be."""
    suffix = PurePosixPath(name).suffix
    own = NAMES[each][-1]
    path = name if each == "api" else f"{name.removesuffix(suffix)}/{{{own}}}{suffix}"
    word = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    target = Target(name=word, template=f"{name}.jinja", each=each, path=path)
    target_path(target, dict.fromkeys(NAMES[each], "x"))
    if f"{name}/".startswith(_PREFIXES) or (templates_folder() / target.template).is_file():
        raise UsageProblem(f"{target.template!r} is the name of a template already, or means one", help=_OTHER_NAME)
    if word in {one.name for one in load_targets()} | {one.name for one in config.targets}:
        raise UsageProblem(f"there is a target {word!r} already", help="give the new one another name")
    about = _ABOUT[each]
    text = _STARTS.get(suffix, _STARTS[""])
    for mark_, said in (("TITLE", about.title), ("EACH", about.each), ("WORD", about.word)):
        text = text.replace(mark_, said)
    shows = "docsgen context OPERATION" if each in ("operation", "webhook") else "docsgen context"
    file = _write(config, target.template, f"{{# `{shows}` shows what this template is given. #}}\n{text}")
    table = ("tool", "docsgen", "targets") if config.where.file.endswith(SHARED) else ("docsgen", "targets")
    facts = {"name": word, "template": target.template, "each": each, "path": path}
    facts |= {"formatter": _FORMATTERS[suffix]} if suffix in _FORMATTERS else {}
    row = [f"[[{'.'.join(table)}]]", *(f"{key} = {json.dumps(value)}" for key, value in facts.items())]
    return Started(file, (*_folder_line(config), *([""] if config.templates is None else []), *row))


def start_override(config: Config, template: str, block: str | None, operation: str | None) -> Started:
    """Write a template that stands for docsgen's own, or for a block of it, for all operations or for one.

    Raises `UsageProblem` where there is no such template or block.
    """
    original, text = original_of(template, block)
    place = original.name if operation is None else f"{OPERATIONS}{operation}/{original.name}"
    whole = _override(config, original, (block, text), operation)
    # Two blocks of one template are overridden in one file.
    way_out = "write into it"
    if block is not None:
        way_out = f"write the block into it, and the comment {mark(original.name, block, text)}"
    return Started(_write(config, place, whole, way_out), _folder_line(config))


def original_of(template: str, block: str | None) -> tuple[Source, str]:
    """A template of docsgen's own, and the text of it, or of a block. Raises `UsageProblem` where there is none."""
    name = template.removeprefix("builtin/")
    original = built_in(name) or built_in(f"{name}.jinja")
    if original is None:
        known = [source.name for source in built_in_sources()]
        raise UsageProblem(
            f"docsgen has no template {name!r}", help=near(name, known) or "`docsgen template list` shows them"
        )
    if block is None:
        return original, original.text
    texts = block_texts(original.text)
    if block not in texts:
        raise UsageProblem(
            f"{original.file} has no block {block!r}", help=near(block, texts) or f"its blocks are: {', '.join(texts)}"
        )
    return original, texts[block]


def _override(config: Config, original: Source, part: tuple[str | None, str], operation: str | None) -> str:
    block, inner = part
    if block is None:
        return f"{mark(original.name, None, inner)}\n{inner}"
    parent = original.file
    if operation is not None and (config.root / (config.templates or FOLDER) / original.name).is_file():
        parent = f"project/{original.name}"
    body = "{{ super() }}" if inner.strip() else "{# nothing stands here yet: what is written is added #}"
    scope = " scoped" if re.search(rf"block\s+{block}\s+scoped", original.text) else ""
    return (
        f"{{% extends {json.dumps(parent)} %}}\n{mark(original.name, block, inner)}\n\n"
        f"{{% block {block}{scope} %}}\n{body}\n{{% endblock %}}\n"
    )


def _folder_line(config: Config) -> tuple[str, ...]:
    return () if config.templates is not None else (f'templates = "{FOLDER}"',)


def _write(config: Config, name: str, text: str, way_out: str = "write into it, or give another name") -> str:
    folder = config.templates or FOLDER
    file = Path(config.root, folder, name)
    shown = f"{PurePosixPath(folder)}/{name}"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    except FileExistsError as error:
        raise UsageProblem("the file is there already, and is left as it is", where=shown, help=way_out) from error
    return shown
