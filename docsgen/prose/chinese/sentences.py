"""What whole Chinese sentences say of a parameter, and the English that says the same."""

import re

from docsgen.prose.chinese.reader import Make, Pieces, Reader
from docsgen.prose.naming import THIS
from docsgen.prose.rewriting import Piece
from docsgen.reading import CODE


def _fixed(english: str) -> Make:
    return lambda _reader, _found: [english]


def _around(before: str, after: str = "", group: str = "value") -> Make:
    return lambda reader, found: [before, reader.old(*found.span(group)), after]


def _valued(before: str, after: str = "") -> Make:
    return lambda reader, found: [before, *reader.listed("@noted", found.span("values"), "or"), after]


def _variant(reader: Reader, found: re.Match[str]) -> Pieces:
    product = ["for ", reader.old(*found.span("product")), ", "] if found["product"] else []
    return [*product, "the value is fixed as ", reader.old(*found.span("value"))]


_COMPARED = {
    "晚于": "later than",
    "早于": "earlier than",
    "大于": "greater than",
    "高于": "greater than",
    "小于": "less than",
    "低于": "less than",
    "超过": "greater than",
}


def _comparison(reader: Reader, found: re.Match[str]) -> Pieces | None:
    """Put a comparison into English; what "cannot be later than or equal to" allows, nobody says for certain."""
    if found["not"] and found["equal"]:
        return None
    equal = " or equal to" if found["equal"] else ""
    verb = "cannot be" if found["not"] else "must be"
    return [*_compared(reader, found), f" {verb} {_COMPARED[found['word']]}{equal} ", reader.bare(*found.span("other"))]


def _sameness(reader: Reader, found: re.Match[str]) -> Pieces:
    return [*_compared(reader, found), " must be the same as ", reader.bare(*found.span("other"))]


def _compared(reader: Reader, found: re.Match[str]) -> Pieces:
    return [reader.bare(*found.span("one"))] if found["one"] else [THIS]


_SETS = (
    (r"(?:英文)?大写(?:英文)?字母", "uppercase letters"),
    (r"(?:英文)?小写(?:英文)?字母", "lowercase letters"),
    (r"(?:大小写)?(?:英文)?字母|英文字符", "letters"),
    (r"(?:阿拉伯)?数字", "digits"),
    (r"下划线", "underscores"),
    (r"连字符|中划线|短横线|短划线|破折号", "hyphens"),
    (r"空格", "spaces"),
    (r"点号|句点|英文句号|点", "dots"),
    (r"斜杠|斜线", "slashes"),
)
_SET = (
    "(?:"
    + "|".join(words for words, _ in _SETS)
    + rf"|{CODE})(?:\((?:[A-Za-z0-9]-[A-Za-z0-9][、,]?)+\)|\([_.\- /]\)|\({CODE}\))?"
)
_LIST_OF_SETS = rf"(?P<sets>{_SET}(?:(?:、|,|和|与|及|以及|或){_SET})*)"


def _characters(reader: Reader, found: re.Match[str]) -> Pieces:
    pieces: list[Piece] = ["only "]
    sets = [match.span() for match in re.compile(_SET).finditer(reader.words, *found.span("sets"))]
    for number, (start, end) in enumerate(sets):
        if number:
            pieces.append(" and " if number == len(sets) - 1 else ", ")
        words = reader.words[start:end]
        english = next((english for chinese, english in _SETS if re.match(chinese, words)), None)
        pieces.append(english or reader.old(start, start + 1))
    return [*pieces, " are allowed"]


def _counted(reader: Reader, found: re.Match[str]) -> Pieces:
    english = next(english for chinese, english in _SETS if re.fullmatch(chinese, found["set"]))
    return ["exactly ", reader.old(*found.span("count")), f" {english}"]


_KINDS = (
    r"(?:(?:有效|可选|枚举|可用|合法|允许的?|支持的?|可能的?)(?:取)?值|(?:支持|可选)(?:以下|下列)(?:取)?值|取值说明)"
)
SENTENCES: tuple[tuple[str, Make], ...] = (
    (
        r"(?:@this)?(?:的)?(?:当前|目前)?(?:仅|只)(?:支持|允许|能为|可为|能取)(?P<values>@listing)",
        _valued("only ", " are supported"),
    ),
    (rf"(?:@this)?(?:的)?(?:{_KINDS}|取值)(?:为|是|包括|包含|有)?:?(?P<values>@listing)", _valued("valid values are ")),
    (rf"(?:@this)?(?:的)?(?:{_KINDS}|取值|枚举)(?:为|是|包括|包含|有|如下|如下所示)*", _fixed("valid values are")),
    (
        r"(?:部分|常见(?:的)?|一些)(?:可能的|有效)?(?:取)?值(?:为|是|包括|有):?(?P<values>@listing)",
        _valued("some possible values are "),
    ),
    (r"(?:部分|常见(?:的)?|一些)(?:可能的|有效)?(?:取)?值(?:为|是|包括|有|如下)*", _fixed("some possible values are")),
    (r"(?:@this)?必须(?:为|是)(?P<values>@listing)(?:之一|中的一个|其中之一)", _valued("the value must be one of ")),
    (
        r"(?:对于(?P<product>[^,:;]+),)?(?:@this)?(?:的)?(?:取?值)?(?:固定|始终|恒)(?:值)?(?:传入?|填|取|为|是|:)(?P<value>@value)",
        _variant,
    ),
    (r"(?:@this)?(?:的)?默认(?:值)?(?:为|是|:)?(?P<value>@value)", _around("the default value is ")),
    (
        r"(?:如果|若|当|如)?(?:未|没有|不)@give(?:@this)?(?:时)?,?(?:则|将)?(?:默认(?:值)?(?:为|使用|取)?|使用|取)(?P<value>@value)",
        _around("if this parameter is not specified, ", " is used by default"),
    ),
    (
        r"(?:@this)?为空(?:或(?:未|不)@give(?:@this)?)?(?:时)?,?(?:则)?默认(?:值)?(?:为|使用|取)?(?P<value>@value)",
        _around("if this parameter is empty, ", " is used by default"),
    ),
    (
        r"(?:当|如果|若)?(?:@this)?为空(?:,?或(?:者)?(?:未|不|没有)@give(?:@this)?)?(?:时)?,?(?:则)?(?:(?:效果|含义|处理方式|结果|处理)?(?:也)?(?:相同|一样|同上)|同样适用|同样?按此处理|同样处理|按此处理)",
        _fixed("the same applies when the value is empty or you do not pass in this parameter"),
    ),
    (
        r"(?:当|如果|若)?(?:未|不|没有)@give(?:@this)?(?:,?或(?:者)?(?:@this)?为空)?(?:时)?,?(?:则)?(?:(?:效果|含义|处理方式|结果|处理)?(?:也)?(?:相同|一样|同上)|同样适用|同样?按此处理|同样处理|按此处理)",
        _fixed("the same applies when you do not pass in this parameter"),
    ),
    (
        r"(?:@this)?默认(?:值)?(?:为|是|与)(?P<name>@name)(?:的值)?(?:相同|一致)?",
        _around("defaults to the value of ", group="name"),
    ),
    (r"(?:@this)?默认(?:值)?(?:为|是)(?P<what>@plain)", _around("defaults to the ", group="what")),
    (
        r"(?:(?P<one>@name)|@this)?(?:的(?:取?值|时间))?(?:必须|须|需要|需|应当|应|(?P<not>不得|不能|不可))"
        r"(?P<word>晚于|早于|大于|高于|小于|低于|超过)(?P<equal>(?:或者?)?等于)?(?P<other>@name)(?:的(?:取?值|时间))?",
        _comparison,
    ),
    (
        r"(?:(?P<one>@name)|@this)?(?:的取?值)?(?:必须|须|需要|需|应)(?:与|和)(?P<other>@name)(?:的取?值)?(?:保持)?(?:相同|一致|相等)",
        _sameness,
    ),
    (
        rf"(?:@this)?(?:(?:只能|仅能|仅|只)(?:支持|允许使用|允许输入|允许|输入|包含|使用|可包含|可使用|由|能包含)?|必须(?:全部)?(?:由|为|是|只包含|仅包含)){_LIST_OF_SETS}(?:组成)?",
        _characters,
    ),
    (
        r"(?:@this)?(?:必须|应|固定)?(?:为|是|由)?(?:固定)?(?P<count>\d+)(?:位|个)(?P<set>数字|大写字母|小写字母|字母)(?:组成)?",
        _counted,
    ),
    (
        r"(?:(?:更多|详细)?(?:信息|详情)?,?请?(?:参见|参考|查看|见)|有效值请?(?:参见|参考|查看|见)|取值请?(?:参见|参考|查看|见)).+",
        _fixed("for details, see there"),
    ),
    (
        r"(?:若|如果|当)(?:两者|二者)?(?:同时|都|均)(?:@give)(?:时)?,(?:则)?以(?P<name>@name)(?:的值)?为准",
        _around("if both are specified, ", " takes precedence", "name"),
    ),
    (
        r"除数组(?:类型)?外,?请?(?:将|把)(?:每个|所有)?字段的(?:数据)?类型(?:都|均)?(?:设置为|设为|指定为)String.*",
        _fixed("set the data type of each field (except array) as string"),
    ),
    (
        r"(?:请)?(?:将|把)(?:每个|所有)?字段\(数组(?:类型)?除外\)的(?:数据)?类型(?:都|均)?(?:设置为|设为|指定为)String.*",
        _fixed("set the data type of each field (except array) as string"),
    ),
)
