"""Raw pages → one model: nesting repaired, shared types, references between parameters, overlay."""

from docsgen.linking.compile import Compiled, compile_pages
from docsgen.linking.extra import NO_EXTRA, Extra
from docsgen.linking.kept import Memory
from docsgen.linking.overlay import Overlay, load_overlay
from docsgen.linking.shard import Source

__all__ = ["NO_EXTRA", "Compiled", "Extra", "Memory", "Overlay", "Source", "compile_pages", "load_overlay"]
