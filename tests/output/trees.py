"""Two trees, between which everything happens that can happen to a file, and what stands on the disk."""

from docsgen.output import MANIFEST, Folder, Provenance

MADE_FROM = Provenance("0.1.0", "c", {"page.md": "i"}, {})
OLD = {"a.py": "a = 1\n", "pkg/b.py": "b = 1\n", "pkg/deep/c.py": "c = 1\n", "x": "a file\n", "same.py": "same\n"}
NEW = {"a.py": "a = 2\n", "pkg/b.py": "b = 2\n", "new/d.py": "d = 1\n", "x/y": "in a folder\n", "same.py": "same\n"}


def tree(folder: Folder) -> dict[str, str]:
    """Every file but the manifest, and every folder that holds nothing."""
    found = {}
    for path in sorted(folder.path.rglob("*")):
        name = path.relative_to(folder.path).as_posix()
        if path.is_dir() and not any(path.iterdir()):
            found[name + "/"] = ""
        elif path.is_file() and name != MANIFEST:
            found[name] = path.read_text()
    return found
