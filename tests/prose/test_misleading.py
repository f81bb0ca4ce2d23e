"""Sentences that look like facts of the parameter and are none: nothing may be claimed of them but, at most, advice."""

from pathlib import Path

import pytest

from docsgen.prose import Subject, readings_of, statements_of
from docsgen.reading import read_page

STRING, INTEGER, IDS = Subject("p", "string"), Subject("p", "integer"), Subject("productIds", "array", "string")

OF_STRINGS = """\
Usually, up to 20 characters.
Typically, fixed as `A`.
Ideally, at most 20 characters.
Sometimes, defaults to `A`.
Previously, up to 20 characters.
An example, fixed as `A`
Sample, Maximum length: 20 characters
The example, `A` is the default.
Other APIs, fixed as `A`
A name that another API sets, fixed as `A`.
The first line, up to 20 characters.
Each part of the name, up to 20 characters.
Whether it is shown, up to 20 characters.
The text when it is shown, up to 20 characters.
Before the next release; up to 20 characters.
The following does not apply; the value must be `A`.
The other API has an ID, and it must be at most 20 characters.
The buyer has a name and it must not exceed 20 characters.
The value must match `^a=b$`.
The value must be the same as `X`.
The value must be equal to `USD`.
The value must be `A` (for example).
Maximum length: 20 characters (approximately).
This parameter is required if it is `X`.
This parameter is required if the other is `X`.
This parameter is required if the value is `X`.
This parameter is required if the length is 3.
It is not permitted for cards.
It must not be used for cards.
In the pay API, the maximum length is 20 characters.
For cards, at most 20 characters; for wallets, more.
The name of at most 20 characters is shown on the bill.
A value of up to 20 characters is recommended.
The value should not exceed 20 characters.
The buyer can enter up to 20 characters.
The first 20 characters are shown.
_kind_ 为 `X` 时，固定为 `B`
_a_ 为空时，默认为 `A`
仅 _kind_ 为 `X` 时支持，默认为 `A`
例如，固定为 `A`
例如，有效值为 `A`
通常，最大长度为 64 个字符
通常，默认值为 `A`
银行卡支付，固定为 `A`
退款场景下，必须与 _other_ 保持一致
用于退款时，最多20个字符
其他接口，仅支持 `A`
其他接口中，有效值为 `A`
不建议，仅支持 `A`
请勿填写，仅支持 `A`
页面展示，最多20个字符
买家未填写，默认为 `A`
必须包含数字
必须包含数字和字母
建议使用数字
当 _a_ 的值为 `X` 时，无需传入此参数。
服务端不使用此参数进行幂等控制
""".splitlines()

OF_INTEGERS = """\
The value should be at least 1.
The value can be more than 10.
The value can be greater than 100.
The value can be 1 or more.
The value must not exceed `100` in most cases.
The number of nights, usually from 1 to 30.
The value must not be 0 unless the order is free.
建议取值不小于 1
""".splitlines()

OF_ARRAYS = """\
Each order can contain up to 10 characters.
Every request is fixed as `X`.
Each user has at most 10 characters.
Each page can hold up to 10 elements, usually.
""".splitlines()


def _described() -> list[tuple[str, Subject]]:
    lines = Path(__file__).with_name("misleading.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        described, bar, words = line.partition(" | ")
        if bar and not line.startswith("#"):
            type_, *items, name = described.split()
            found.append((words, Subject(name, type_, *items)))
    return found


def claims(words: str, subject: Subject) -> list[str]:
    statements = statements_of(read_page("page.md", words).blocks)
    return [claim.fact for verdict in readings_of(statements, subject) for claim in verdict.reading.claims]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        *((words, STRING) for words in OF_STRINGS),
        *((words, INTEGER) for words in OF_INTEGERS),
        *((words, IDS) for words in OF_ARRAYS),
        *_described(),
    ],
)
def test_nothing_is_claimed(words, subject):
    assert set(claims(words, subject)) <= {"advisory"}


def test_the_clauses_behind_a_description_are_read():
    assert claims("The text on the bill, at most 22 characters.", STRING) == ["max_length"]
    assert claims("The text on the bill, no more than 22 characters.", STRING) == ["max_length"]
    assert claims("The value must not exceed `100`.", INTEGER) == ["maximum"]
    assert claims("The array must not be empty.", IDS) == ["min_items"]
    assert claims("如果 _a_ 等于 `X`、`Y` 或 `Z`，则必传", STRING) == ["dependency"]
    assert claims("当 _a_ 为 `X` 时，必须传入 _b_、_c_", STRING) == ["dependency", "dependency"]
