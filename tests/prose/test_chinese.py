"""Chinese sentences put into English: in full or not at all, with their tokens, and at their place."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docsgen.prose import statements_of
from docsgen.prose.chinese import in_english
from docsgen.reading import CODE, NAME, STRONG, Sentence, read_page, sentences_of, texts_of


def texts(markdown):
    return [text for block in read_page("page.md", markdown).blocks for text in texts_of(block)]


def sentence_of(markdown):
    (sentence,) = sentences_of(read_page("page.md", markdown).blocks[0].text)
    return sentence


def shown(shape):
    """The words of a sentence, its tokens as Markdown writes them."""
    sides = {CODE: "`", NAME: "_", STRONG: "**"}
    return "".join(
        f"{sides[char]}{shape.atoms[at].text}{sides[char]}" if at in shape.atoms else char
        for at, char in enumerate(shape.skeleton)
    )


def english(words):
    return shown(in_english(sentence_of(words).shape))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        # Values.
        ("仅支持 `A` 或 `B`。", "only `A` or `B` are supported."),
        ("该参数目前只能为 A、B 和 C", "only A, B or C are supported."),
        ("有效值：`A`（一）、`B`", "valid values are `A`(一) or `B`."),
        ("取值为 `A`/`B`", "valid values are `A` or `B`."),
        ("可选值如下所示：", "valid values are:"),
        ("取值说明：", "valid values are:"),
        ("常见值包括 `A`，`B`", "some possible values are `A` or `B`."),
        ("一些可能的值如下：", "some possible values are:"),
        ("必须为 `A`、`B` 中的一个", "the value must be one of `A` or `B`."),
        ("对于 代扣，值固定为 `A`", "for 代扣, the value is fixed as `A`."),
        ("该字段的值始终为 `A`", "the value is fixed as `A`."),
        # Defaults.
        ("默认 `A`", "the default value is `A`."),
        ("若不传，默认为 3", "if this parameter is not specified, 3 is used by default."),
        ("该参数为空时，默认使用 `A`", "if this parameter is empty, `A` is used by default."),
        ("默认与 _a_ 相同", "defaults to the value of _a_."),
        ("默认是今天", "defaults to the 今天."),
        ("该参数为空时同样处理", "the same applies when the value is empty or you do not pass in this parameter."),
        ("如果未传，或该参数为空，则效果相同", "the same applies when you do not pass in this parameter."),
        # Comparisons.
        ("必须大于 _a_", "this parameter must be greater than _a_."),
        ("_a_ 不得早于 _b_ 的时间", "_a_ cannot be earlier than _b_."),
        ("参数 _a_ 须小于或等于字段 _b_", "_a_ must be less than or equal to _b_."),
        ("应与 _a_ 保持一致", "this parameter must be the same as _a_."),
        ("_a_ 必须和 _b_ 相等", "_a_ must be the same as _b_."),
        # Characters.
        ("只能包含字母", "only letters are allowed."),
        (
            "仅支持英文大写字母、小写字母、数字、下划线、中划线、空格、点和斜杠",
            "only uppercase letters, lowercase letters, digits, underscores, hyphens, spaces, dots and slashes are allowed.",
        ),
        ("仅允许 `@` 与数字（0-9）", "only `@` and digits are allowed."),
        ("固定为 4 位数字", "exactly 4 digits."),
        ("由 2 个大写字母组成", "exactly 2 uppercase letters."),
        # Elsewhere.
        ("更多信息，请参见 _a_。", "for details, see there."),
        ("如果两者同时传入，则以 _a_ 的值为准", "if both are specified, _a_ takes precedence."),
        (
            "除数组外，请将所有字段的数据类型都设置为 String",
            "set the data type of each field (except array) as string.",
        ),
        ("请把每个字段（数组除外）的类型设为 String。", "set the data type of each field (except array) as string."),
        # Conditions.
        ("当 _a_ 为 `X` 时，该参数必填。", "this parameter is required when the value of _a_ is `X`."),
        (
            "如果 _a_ 等于 `X`、`Y` 或 `Z` 时，则必传",
            "this parameter is required when the value of _a_ is `X`, `Y` or `Z`.",
        ),
        ("仅当 _a_ 为 `X` 时返回", "this parameter is returned only when the value of _a_ is `X`."),
        ("除非 _a_ 为 `X`，否则必填", "this parameter is required unless the value of _a_ is `X`."),
        ("_a_ 为 `X` 时，不得传入", "this parameter must not be specified when the value of _a_ is `X`."),
        ("必填，当 _a_ 非 `X` 时", "this parameter is required when the value of _a_ is not `X`."),
        ("若请求中的 _a_ 为空，则必填", "this parameter is required when _a_ in the request is not specified."),
        (
            "若请求参数里的 _a_ 为 `X`，则返回该参数",
            "this parameter is returned when the value of _a_ in the request is `X`.",
        ),
        ("如果传了 _a_，则 _b_ 必填", "_b_ is required when _a_ is specified."),
        ("如果传入了 _a_，则 _b_ 必填", "_b_ is required when _a_ is specified."),
        ("如果没有传 _a_，则必须传入 _b_ 和 _c_", "_b_ and _c_ are required when _a_ is not specified."),
        ("当 _a_ 和 _b_ 都不为空时，必填", "this parameter is required when both _a_ and _b_ are specified."),
        ("当 _a_ 与 _b_ 均未返回时，必填", "this parameter is required when both _a_ and _b_ are not specified."),
        ("当 orderType 为 A 时必填", "this parameter is required when the value of orderType is A."),
        (
            "当 _a_ 为 `X`，且 _b_ 为空时，必填",
            "this parameter is required when the value of _a_ is `X` and _b_ is not specified.",
        ),
        (
            "当 _a_ 为空或 _b_ 为空时，必填",
            "this parameter is required when _a_ is not specified or _b_ is not specified.",
        ),
        ("若为退款（_a_ 为 `X`），则必填", "this parameter is required when that is so (the value of _a_ is `X`)."),
        ("当买家付款时，必填", "this parameter is required when 买家付款."),
        ("当满足以下任一条件时，必填：", "this parameter is required when one of the following conditions is met:"),
        ("满足以下所有条件时，必填：", "this parameter is required when all of the following conditions is met:"),
        (
            "当 _a_ 为 `X` 时，以下参数必填：",
            "the following child parameters must be specified when the value of _a_ is `X`:",
        ),
        ("当 _a_ 为 `X` 时，可以传入该参数", "specify this parameter when the value of _a_ is `X`."),
        ("_a_ 为 `X`", "the value of _a_ is `X`."),
        ("_a_ 为空时", "_a_ is not specified."),
        # Choices.
        ("_a_ 和 _b_ 不能同时为空", "_a_ and _b_ cannot both be null."),
        ("_a_、_b_、_c_ 三者不得同时使用", "_a_, _b_ and _c_ cannot be specified together."),
        ("_a_ 和 _b_ 是互斥的", "_a_ and _b_ cannot be specified together."),
        ("_a_ 和 _b_ 需一起传入", "_a_ and _b_ must be specified together."),
        ("_a_ 和 _b_ 必须且只能传入一个", "exactly one of _a_ and _b_ must be specified."),
        ("_a_ 和 _b_ 只能传其一", "at most one of _a_ and _b_ can be specified."),
        ("_a_ 和 _b_ 必须至少传入其中一项", "at least one of _a_ and _b_ must be specified."),
        ("请至少传入 _a_ 和 _b_ 中的一个", "at least one of _a_ and _b_ must be specified."),
        ("会至少返回 _a_、_b_ 之一", "at least one of _a_ and _b_ is to be returned."),
        (
            "当 _a_ 为 `X` 时，_b_ 和 _c_ 必填其一",
            "when the value of _a_ is `X`, at least one of _b_ and _c_ must be specified.",
        ),
    ],
)
def test_in_english(words, wanted):
    assert english(words) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "买家的姓名。",
        "必填",
        "建议传入该参数",
        "通常为 `A`",
        "例如：`A`",
        "无需与 _a_ 保持一致",
        "默认值不为 `A`",
        "值不固定为 `A`",
        "不得晚于或等于 _a_",
        "建议大于 _a_",
        "大于 _a_",
        "不能只包含数字",
        "当 _a_ 为 `X` 时，无需传入",
        "当 _a_ 为 `X` 时，通常必填",
        "当 _a_ 已知时，必填",
        "当其他接口的 _a_ 为 `X` 时，必填",
        "当 _a_ 为 `X` 且已知时，必填",
        "当 _a_ 为 `X` 或 _b_ 已知时，必填",
        "若为退款（_a_ 已知），则必填",
        "当该参数为空时，则默认使用 `A`",
        "满足以下任一条件：",
        "满足以下任一条件时",
        "_a_ 和 _b_ 可以同时使用",
        "_a_ 和 _b_ 无需同时传入",
        "_a_ 和 _b_ 至少展示一个",
        "当 _a_ 已知时，_b_ 和 _c_ 必填其一",
        "当买家付款时，_b_ 和 _c_ 必填其一",
        "若两者同时传入，则以较大者为准",
        "除非 _a_ 为 `X`，必填",
        "Required 当 _a_ 为 `X` 时",
        "：",
    ],
)
def test_what_is_not_known_stays_as_it_is(words):
    shape = sentence_of(words).shape
    assert in_english(shape) is shape


@pytest.mark.parametrize("words", ["Required when _a_ is `X`.", "`A`", "_a_ and **B**.", "Été", "かな", "1"])
def test_a_sentence_without_chinese_is_the_same(words):
    shape = sentence_of(words).shape
    assert in_english(shape) is shape


@pytest.mark.parametrize(
    "words",
    [
        "当 _a_ 为 `X` 时，该参数必填。",
        "_b_ 和 _a_ 不能同时为空",
        "有效值：`A`、`B`",
        "如果传入了 _a_，则 _b_ 必填",
        "默认 `A`",
        "仅支持 数字",
    ],
)
def test_the_words_that_are_quoted_are_the_page_s(words):
    (statement,) = statements_of(read_page("page.md", words).blocks)
    sentence = sentence_of(words)
    assert statement.sentence.skeleton != sentence.skeleton
    assert (statement.sentence.quote, statement.sentence.span) == (sentence.quote, sentence.span)


def test_names_and_values_are_moved_with_their_targets():
    shape = in_english(sentence_of("当 [_a_](#a) 为 `X` 时，_b_ 必填").shape)
    assert [(atom.text, atom.target) for _, atom in sorted(shape.atoms.items())] == [("b", ""), ("a", "#a"), ("X", "")]


def test_blanks_mean_nothing_beside_chinese():
    wanted = "this parameter is required when the value of _a_ is `X`."
    for words in ("当 _a_ 为`X`时,必填", "当 _a_ 为 `X` 时 ，必填", "当 _a_  为 `X`时, 必填 。"):
        assert english(words) == wanted


NAMES = st.sampled_from(["_a_", "`b`", "_order.kind_", "参数 _c_", "_d_ 字段", "orderType"])
VALUES = st.lists(st.sampled_from(["`X`", "`a b`", "Y", "3", "true", '"z"']), min_size=1, max_size=4, unique=True)
MAINS = st.sampled_from(
    [("该参数必填", "is required"), ("不得传入", "must not be specified"), ("会返回", "is returned")]
)


@given(NAMES, VALUES, MAINS)
def test_any_name_and_values_of_a_condition(name, values, main):
    chinese, words = main
    bare = name.replace("参数 ", "").replace(" 字段", "")
    listed = ", ".join(values[:-1]) + " or " * (len(values) > 1) + values[-1]
    assert (
        english(f"当 {name} 为 {'、'.join(values)} 时，{chinese}")
        == f"this parameter {words} when the value of {bare} is {listed}."
    )


PIECES = st.sampled_from(
    [
        "当",
        "如果",
        "若",
        "仅",
        "只有",
        "除非",
        "否则",
        "时",
        "，",
        "。",
        "；",
        "：",
        "（",
        "）",
        "、",
        "和",
        "或",
        "且",
        "并且",
        "为",
        "不为",
        "是",
        "等于",
        "大于",
        "不得",
        "必须",
        "必填",
        "无需",
        "建议",
        "传入",
        "返回",
        "该参数",
        "默认值",
        "固定为",
        "有效值",
        "取值",
        "仅支持",
        "只能包含",
        "字母",
        "数字",
        "以下",
        "任一",
        "条件",
        "同时",
        "为空",
        "至少",
        "之一",
        "互斥",
        "_a_",
        "_b_",
        "`A`",
        "`B`",
        "**C**",
        "A",
        "3",
        "位",
        "orderType",
        "请求中的",
        "参见",
        "String",
    ]
)
TEXT = st.lists(st.one_of(PIECES, PIECES, st.sampled_from([" ", ""]), st.text(max_size=2)), max_size=14).map("".join)


@given(TEXT)
@example("当时，")
@example("当（_a_ 为 `A`）时，必填")
@example("仅支持A，：")
@example("：")
def test_any_words_keep_their_place_and_gain_no_token(words):
    for text in texts(words):
        for sentence in sentences_of(text):
            shape = in_english(sentence.shape)
            assert len(shape.offsets) == len(shape.skeleton) + 1
            assert Sentence(shape, text).quote == sentence.quote
            assert Sentence(shape, text).span == sentence.span
            assert set(shape.atoms.values()) <= set(sentence.shape.atoms.values())
            assert all(shape.skeleton[at] in (CODE, NAME, STRONG) for at in shape.atoms)


@given(TEXT)
def test_statements_of_any_words_quote_the_page(words):
    quotes = [sentence.quote for text in texts(words) for sentence in sentences_of(text)]
    for statement in statements_of(read_page("page.md", words).blocks):
        for sentence in statement.sentences:
            assert any(sentence.quote in quote for quote in quotes)
