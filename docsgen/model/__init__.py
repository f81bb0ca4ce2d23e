"""The intermediate model: what a set of pages says, as frozen, serialisable data.

It knows nothing of Markdown, Jinja, Python names or HTTP libraries. Pages are compiled *into* it by the
rooms on its left, and everything that docsgen writes is made *from* it by the rooms on its right.
"""

from docsgen.model.codec import MODEL_VERSION, ModelUnreadable, from_json, json_schema, to_json
from docsgen.model.conditions import AllOf, AnyOf, Condition, Equals, NotEquals, Present, condition_paths
from docsgen.model.evidence import Evidence, Span, Tier
from docsgen.model.operation import (
    Advice,
    Advisory,
    Dependency,
    DependencyKind,
    Kind,
    Message,
    Model,
    Operation,
    ResultCode,
    Role,
    Sample,
    Sentence,
    SentenceClass,
    Side,
    WireRule,
)
from docsgen.model.parameter import Constraints, Items, Location, Parameter, SharedType, Type, ValueNote, walk
from docsgen.model.service import (
    USUAL,
    Arguments,
    BaseUrl,
    FieldRole,
    Rejections,
    Sandbox,
    Service,
    Signing,
    unprofiled,
)

__all__ = [
    "MODEL_VERSION",
    "USUAL",
    "Advice",
    "Advisory",
    "AllOf",
    "AnyOf",
    "Arguments",
    "BaseUrl",
    "Condition",
    "Constraints",
    "Dependency",
    "DependencyKind",
    "Equals",
    "Evidence",
    "FieldRole",
    "Items",
    "Kind",
    "Location",
    "Message",
    "Model",
    "ModelUnreadable",
    "NotEquals",
    "Operation",
    "Parameter",
    "Present",
    "Rejections",
    "ResultCode",
    "Role",
    "Sample",
    "Sandbox",
    "Sentence",
    "SentenceClass",
    "Service",
    "SharedType",
    "Side",
    "Signing",
    "Span",
    "Tier",
    "Type",
    "ValueNote",
    "WireRule",
    "condition_paths",
    "from_json",
    "json_schema",
    "to_json",
    "unprofiled",
    "walk",
]
