"""Tables of results: which of their columns is which, by the words of their headers."""

import re
from collections.abc import Mapping

from docsgen.diagnostics import Finding, finding
from docsgen.reading import Page, Table, plain

_COLUMNS: Mapping[str, re.Pattern[str]] = {
    "code": re.compile(
        r"(?:(?:result|error|return|response|status) ?)?codes?|(?:结果|错误|返回|响应)?(?:代码|码|编码)"
    ),
    "status": re.compile(r"values?|(?:result ?)?status|(?:取?值)|(?:结果|返回)?状态"),
    "http": re.compile(r"http ?(?:status|code|status ?codes?)|(?:http ?状态码?)"),
    "retry": re.compile(r"(?:safe to |can )?retry\??|retryable\??|(?:可(?:否)?重试)"),
    "message": re.compile(
        r"(?:(?:result|error|return) ?)?(?:messages?|descriptions?)|meanings?|explanations?"
        r"|(?:结果|错误|返回)?(?:信息|描述|消息|说明|含义)"
    ),
    "action": re.compile(
        r"(?:further |recommended |suggested )?actions?|next steps?|(?:suggested )?solutions?|suggestions?|resolutions?"
        r"|what to do(?: next)?|how to (?:solve|proceed|handle|resolve)(?: it)?|handling"
        r"|(?:(?:进一步|后续|下一步|处理)?(?:的)?(?:操作|建议|方式|措施|步骤|方法|处理)|解决(?:方案|办法|方法))"
    ),
}


def columns_of(table: Table) -> dict[str, int]:
    """Which column of a table is the code, the status (or HTTP's), the message, the action, and whether to retry.

    Each once, the first that fits.
    """
    columns: dict[str, int] = {}
    for at, cell in enumerate(table.header):
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", plain(cell)).casefold()
        for name, title in _COLUMNS.items():
            if name not in columns and title.fullmatch(words):
                columns[name] = at
                break
    return columns


def not_of_results(table: Table, page: Page) -> Finding:
    """What is said of a table that is none of the call's own results."""
    span = table.header[0].span()
    return finding(
        "unreadable-row",
        span,
        "a table without statuses beside one with them is not read as one of results",
        help="give it the columns of the other one, or a title that says whose codes these are",
        source_line=page.line(span.line),
    )
