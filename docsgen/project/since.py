"""What has changed since the last release: in the docs, in what the package is made with, and in the package itself."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from docsgen.comparing import Beside, Comparison, compare, corrected
from docsgen.diagnostics import DocsgenError
from docsgen.emitting.release import Release
from docsgen.model import Model
from docsgen.output import digest
from docsgen.project.accounting import unaccounted
from docsgen.project.comparing import marks_of
from docsgen.project.recorded import Recorded, made_with
from docsgen.project.steps import Build
from docsgen.project.tools import Tools
from docsgen.releasing import AnotherModel, Break, breaks, model_of, outline, outline_of


@dataclass(frozen=True)
class Since:
    """The last release, and the build that is compared with it.

    ``emit``: makes the package of a model, with today's tools, in the version of a release. ``outlined``: gives the
    outline of the new package, in whatever version, as none is a part of it. ``anyway``: where the docs
    of the release cannot be read any more, or no package be made of them, the rest is compared.
    """

    build: Build
    last: Recorded
    emit: Callable[[Model, Release], Mapping[str, str]]
    outlined: Callable[[], dict[str, str]]
    anyway: bool = False

    def model(self) -> Model | None:
        """The model that was released. Raises `DocsgenError` where it cannot be read, and need not be done without."""
        try:
            return model_of(self.last.files, self.build.config.output)
        except AnotherModel:
            if not self.anyway:
                raise
            return None

    def comparison(self, old: Model | None) -> Comparison:
        """Every change, the corrections marked; of the docs none, where the model of then is not known.

        Raises `UsageProblem` for a correction that fits no change.
        """
        model = self.build.compiled.model
        if old is None:
            return compare(model, model, self._besides(None, Comparison(())))
        marks = marks_of(self.build.config)
        docs = corrected(compare(old, model), marks, whole=False)
        return corrected(compare(old, model, self._besides(old, docs)), marks)

    def _besides(self, old: Model | None, docs: Comparison) -> Iterator[Beside]:
        """What is no change of the docs: of the tools, and what breaks of the package and no change accounts for."""
        package, record = self.build.config.package, self.last.record
        if package != record.package:
            yield Beside("package-renamed", record.package, package)
            return
        models = () if old is None else (old, self.build.compiled.model)
        again = None if old is None else self._again(old)
        broken: list[Break] = []
        made = made_with(record)
        others = tuple(made.besides(self._tools()))
        if again is None:
            yield from others
            broken += unaccounted(breaks(self._released(), self.outlined(), package), docs.changes, *models)
        else:
            between = self._between(again)
            if digests(again) != record.files:
                yield from others or (made.rebuilt(),)
                # What is made of the same docs is the tools' doing, whatever else has changed.
                broken += breaks(self._released(), between, package)
            broken += unaccounted(breaks(between, self.outlined(), package), docs.changes, *models)
        for path, what in sorted({(each.path, each.what) for each in broken}):
            yield Beside("surface-changed", None, what, path)

    def _released(self) -> dict[str, str]:
        return outline_of(self.last.files, self.build.config.output)

    def _between(self, again: Mapping[str, str]) -> dict[str, str]:
        """The outline of what today's tools make of the old docs; most of it is as in the new package."""
        package, new = self.build.config.package, self.build.files
        other = {path: text for path, text in again.items() if new.get(path) != text}
        same = {path: text for path, text in self.outlined().items() if f"{package}/{path}" in again}
        return same | outline(other, package)

    def _again(self, old: Model) -> Mapping[str, str] | None:
        """What today's tools make of the old docs; None where they fail, and the rest is compared."""
        if old == self.build.compiled.model:
            return {path: text for path, text in self.build.files.items() if path not in self.last.files}
        record = self.last.record
        try:
            return self.emit(old, record.release)
        except DocsgenError as error:
            if self.anyway:
                return None
            raise DocsgenError(
                f"no package can be made any more of the docs of {record.version}, with which this one is compared: "
                f"{error.message}",
                where=error.where,
                help="have the template take those docs as well, which stand in the record; or say the number to raise "
                "yourself: `docsgen release --bump LEVEL` goes by the docs and by names and types alone",
            ) from error

    def _tools(self) -> Tools:
        provenance = self.build.provenance
        return Tools(provenance.docsgen, provenance.templates, provenance.plugins)


def digests(files: Mapping[str, str]) -> dict[str, str]:
    """The SHA-256 of each file."""
    return {path: digest(text.encode()) for path, text in files.items()}
