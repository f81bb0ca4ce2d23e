"""The package of the shop, and how files come to be in a folder."""

PACKAGE = "emitted_shop"


def write(files, folder):
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
