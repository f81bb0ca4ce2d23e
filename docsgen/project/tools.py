"""With what a package is made besides the docs: docsgen, templates and plugins."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docsgen.comparing import Beside


@dataclass(frozen=True)
class Tools:
    """docsgen's version, the digests of the project's own templates by file, and plugins' versions by distribution."""

    docsgen: str
    templates: Mapping[str, str]
    plugins: Mapping[str, str]

    def besides(self, new: "Tools") -> Iterator[Beside]:
        """What is different in others."""
        names = _different(self.templates, new.templates)
        if names:
            yield Beside("templates-changed", None, names)
        plugins = _different(self.plugins, new.plugins)
        if plugins:
            known = [f"{name} {new.plugins[name]}" if name in new.plugins else f"no {name}" for name in plugins]
            yield Beside("plugins-changed", None, known)
        if self.docsgen != new.docsgen:
            yield Beside("docsgen-changed", self.docsgen, new.docsgen)

    def rebuilt(self) -> Beside:
        """The same by their versions, and others by what they do."""
        others = [f", or of {name} {version}" for name, version in sorted(self.plugins.items())]
        return Beside("docsgen-changed", self.docsgen, f"another build of {self.docsgen}{''.join(others)}")


def _different(old: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    return [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]
