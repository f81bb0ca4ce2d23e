"""How long pages take to be read, and to become a model, as multiples of markdown-it-py's bare parse of them.

usage: reading.py [--pages N] [--rounds N] [--jobs N]

Measures the example pages in one process, after imports, each round with empty caches; then N copies of them (each
with words of its own, so that no cache helps more than it would on a real site), for growth and memory.
"""

import argparse
import re
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

from docsgen.linking import Source, compile_pages
from docsgen.linking.shard import Shard
from docsgen.profiles import load
from docsgen.reading import forget

INPUT_DOCS = Path(__file__).parents[1] / "input_docs"


def seconds(work: Callable[[], object]) -> float:
    """The processor time that ``work`` takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def wall(work: Callable[[], object]) -> float:
    """The time that ``work`` takes by the clock, whoever does it."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def shared_by(sources: list[Source], jobs: int) -> None:
    """Compile pages in so many processes."""
    forget()
    compile_pages(sources, load("antom"), jobs=jobs)


def site(count: int) -> list[Source]:
    """``count`` pages, made of the examples: titles, paths and every sixth word of prose are a page's own."""
    pages = [path.read_text(encoding="utf-8") for path in sorted(INPUT_DOCS.glob("*.md"))]
    made = []
    for number in range(count):
        text = re.sub(r"^# (\w+)", rf"# \g<1>{number}", pages[number % len(pages)], count=1)
        text = re.sub(r"((?:\b[a-z]{3,} ){5})([a-z]{3,}) ", rf"\g<1>\g<2>{number} ", text)
        made.append(Source(f"page{number}.md", text.encode()))
    return made


def read(sources: list[Source]) -> None:
    """Read pages (outline, trees, tables, samples) as if none had been read before."""
    forget()
    Shard(sources, load("antom"), None)


def compiled(sources: list[Source]) -> None:
    """Compile pages as if none had been read before."""
    forget()
    compile_pages(sources, load("antom"))


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=1, help="measure only what this many processes gain")
    options = parser.parse_args()
    sources = [Source(path.name, path.read_bytes()) for path in sorted(INPUT_DOCS.glob("*.md"))]
    texts = [source.data.decode() for source in sources]
    bare = MarkdownIt("commonmark").enable("table")
    compiled(sources)
    for what, work in (("read", read), ("read, understood and linked", compiled)):
        ratios = []
        for _ in range(options.rounds):
            floor = seconds(lambda: [bare.parse(text) for text in texts])
            ratios.append(seconds(lambda work=work: work(sources)) / floor)
        print(
            f"{len(sources)} pages {what}: {statistics.median(ratios):.2f} × the bare parse"
            f" (min {min(ratios):.2f}, max {max(ratios):.2f})"
        )
    few, many = site(options.pages // 10), site(options.pages)
    if options.jobs > 1:
        alone, shared = (wall(lambda jobs=jobs: shared_by(many, jobs)) for jobs in (1, options.jobs))
        print(f"{len(many)} pages by {options.jobs} processes: {shared / alone:.2f} × the time of one")
        return
    floor = seconds(lambda: [bare.parse(source.data.decode()) for source in few])
    small, large = seconds(lambda: compiled(few)), seconds(lambda: compiled(many))
    print(f"{len(few)} pages, all of it: {small / floor:.2f} × the bare parse")
    print(f"{len(many)} pages: {large / small:.1f} × the time of {len(few)}")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
