"""Acme writes parameters as rows of a table: Field, Type, Mandatory, Meaning."""

from docsgen.plugins import (
    Block,
    Dialect,
    Page,
    Paragraph,
    RawMessage,
    RawPage,
    RawParameter,
    Table,
    parse_as_docsgen,
    plain,
)

_COLUMNS = ("Field", "Type", "Mandatory", "Meaning")


def reads(page: Page) -> bool:
    """Whether any table of the page has these columns."""
    return any(_is_of_fields(block) for block in page.blocks)


def parse(page: Page) -> RawPage:
    """Take a page apart as docsgen would, and then the tables that it took for text."""
    raw = parse_as_docsgen(page)
    return raw._replace(request=_with_rows(raw.request), response=_with_rows(raw.response))


def _with_rows(message: RawMessage) -> RawMessage:
    rows = [row for block in message.blocks if _is_of_fields(block) for row in block.rows]
    rest = tuple(block for block in message.blocks if not _is_of_fields(block))
    return message._replace(parameters=(*message.parameters, *map(_parameter, rows)), blocks=rest)


def _parameter(row: tuple) -> RawParameter:
    field, kind, mandatory, meaning = row
    # A member stands below its object, as `receiver.name`: the dots tell how deep.
    *above, name = plain(field).split(".")
    return RawParameter(
        name=name,
        declared_type=plain(kind),
        required=plain(mandatory).lower() == "yes",
        heading=field,
        level=1 + len(above),
        saturated=False,
        scenario=None,
        blocks=(Paragraph(meaning),),
    )


def _is_of_fields(block: Block) -> bool:
    return isinstance(block, Table) and tuple(plain(cell) for cell in block.header) == _COLUMNS


TABLES = Dialect("tables", reads, parse)
