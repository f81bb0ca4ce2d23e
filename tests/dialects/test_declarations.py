"""Which words of a heading declare a parameter, and which do not."""

import pytest

from docsgen.dialects.declarations import Declaration, read_declaration
from docsgen.dialects.sections import bare_title, kind_of, label_of, without_anchor
from docsgen.reading import Paragraph, read_page

PARAMETERS = [
    ("name (String, REQUIRED)", "name", "String", True),
    ("name (String)", "name", "String", False),
    ("name (string, REQUIRED)", "name", "string", True),
    ("name(String,REQUIRED)", "name", "String", True),
    ("name ( String , Required )", "name", "String", True),
    ("name (String, required)", "name", "String", True),
    ("name (String, Mandatory)", "name", "String", True),
    ("name (String, OPTIONAL)", "name", "String", False),
    ("name (String, Conditional)", "name", "String", False),
    ("name (String, 必填)", "name", "String", True),
    ("name (String, 非必填)", "name", "String", False),
    ("name (String, 可选)", "name", "String", False),
    ("name (String) REQUIRED", "name", "String", True),
    ("name (String) Optional", "name", "String", False),
    ("name (Array<String>, REQUIRED)", "name", "Array<String>", True),
    ("name (Array <SettlementInfo>)", "name", "Array <SettlementInfo>", False),
    ("name (Array<Quote >)", "name", "Array<Quote >", False),
    ("name (Map<String, Object>, REQUIRED)", "name", "Map<String, Object>", True),
    ("name (Map<String,Object>)", "name", "Map<String,Object>", False),
    ("name (String[])", "name", "String[]", False),
    ("name (varchar(32), REQUIRED)", "name", "varchar(32)", True),  # for linking to report, as the next
    ("name (decimal(10, 2))", "name", "decimal(10, 2)", False),
    ("name (String or Integer)", "name", "String or Integer", False),
    ("name (Object | Array)", "name", "Object | Array", False),
    ("name (Array of String)", "name", "Array of String", False),
    ("name (字符串, 必填)", "name", "字符串", True),
    ("name (String, M)", "name", "String, M", False),  # linking reports the type as unknown
    ("name (, REQUIRED)", "name", "", True),
    ("name ()", "name", "", False),
    ("result.resultCode (String)", "result.resultCode", "String", False),
    ("merchant_id (String)", "merchant_id", "String", False),
    ("request (Object, REQUIRED)", "request", "Object", True),
    ("name String  REQUIRED", "name", "String", True),
    ("name String", "name", "String", False),
    ("name Array<String> REQUIRED", "name", "Array<String>", True),
    ("name Array <Leg>", "name", "Array <Leg>", False),
    ("name Map<String,Object>", "name", "Map<String,Object>", False),
    ("name Order object REQUIRED", "name", "Order", True),
    ("name Order object", "name", "Order", False),
    ("name Order REQUIRED", "name", "Order", True),
    ("name Number required", "name", "Number", True),
    ("name string REQUIRED", "name", "string", True),
    ("paymentQuotes Object", "paymentQuotes", "Object", False),
    ("name URL Optional", "name", "URL", False),
    ("extendInfo Map", "extendInfo", "Map", False),
    ("orderDate Date REQUIRED", "orderDate", "Date", True),
]


@pytest.mark.parametrize(("words", "name", "declared", "required"), PARAMETERS)
def test_parameters(words: str, name: str, declared: str, required: bool):
    assert read_declaration(words) == Declaration(name, declared, required)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "name",
        "Request",
        "Result/Error codes",
        "More information",
        "Show child parameters",
        "Tab: PC",
        "Scenario: Card payments (Card)",
        "Boleto (bank slip)",
        "Note (see below)",
        "How to call (String)",
        "name (String",
        "name String)",
        "(String, REQUIRED)",
        "name (String) and more",
        "name (Amount (nested))",
        "order Number",
        "site Map",
        "order Order",
        "phone string",
        "extendInfo Thing",
        "extendInfo map",
        "Payment String",
        "merchant name required",
        "what is required",
        "String",
        "String REQUIRED",
    ],
)
def test_no_parameters(words: str):
    assert read_declaration(words) is None


@pytest.mark.parametrize(
    ("kind", "titles"),
    [
        ("structure", ["Structure", "structure：", "Message structure", "报文结构", "消息结构"]),
        ("request", ["Request parameters", "REQUEST PARAMETERS:", "Request  parameter", "Request body parameters"]),
        ("request", ["Notification parameters", "请求参数", "通知参数", "请求参数：", "Request parameters {#a}"]),
        ("response", ["Response parameters", "Response fields", "响应参数", "返回参数", "Acknowledgement parameters"]),
        (
            "codes",
            ["Result/Error codes", "Result / error codes", "Error codes", "Result codes", "结果码/错误码", "错误码"],
        ),
        ("values", ["Payment result codes", "Refund result code", "支付结果码"]),
        (
            "sample_request",
            ["Request", "Sample request", "Request sample", "Request example:", "Example requests", "请求示例"],
        ),
        ("sample_response", ["Response", "Sample response", "Response body", "响应示例", "Response {#x}"]),
        ("sample", ["Samples", "Examples", "Sample codes", "示例", "Message sample"]),
        ("logic", ["Result process logic", "Result processing logic", "Result handling logic", "处理逻辑"]),
        ("request", ["Request parameters 请求参数", "请求参数 (Request parameters)", "Request parameters / 公共头"]),
        ("codes", ["Result codes 结果码", "结果码 / Result codes"]),
        ("sample", ["Samples 示例"]),
        ("values", ["Refund result codes 退款结果码"]),
        (None, ["请求参数 Response parameters", "Samples 请求示例", "Overview 概述"]),
        (
            None,
            ["", "Structures", "Requests and responses", "Request headers", "Parameters", "More information", "Code"],
        ),
        (None, ["request parameters of the header", "The request", "Error handling", "FAQ", "{#x}"]),
    ],
)
def test_titles_of_sections(kind: str | None, titles: list[str]):
    for title in titles:
        assert kind_of(title.replace("：", ":")) == kind, title


def test_bare_title():
    assert bare_title("  A   b : {#c}") == "A b"


def paragraph(markdown: str) -> Paragraph:
    block = read_page("page.md", markdown).blocks[0]
    assert isinstance(block, Paragraph)
    return block


def test_a_text_without_its_anchor():
    text = without_anchor(paragraph("**a** `b` {#*c*}").text)
    assert text.plain == "a b"
    assert [mark.kind for mark in text.marks] == ["strong", "code"]
    assert (text.span().end_line, text.span().end_column) == (1, 9)
    assert without_anchor(paragraph("a {b}").text) == paragraph("a {b}").text


@pytest.mark.parametrize(
    ("markdown", "label"),
    [
        ("**a b**", "a b"),
        ("**a：**", "a:"),
        ("**a**：", "a:"),
        ("**a** b", None),
        ("b **a**", None),
        ("*a*", None),
        ("a", None),
    ],
)
def test_labels(markdown: str, label: str | None):
    assert label_of(paragraph(markdown).text) == label
