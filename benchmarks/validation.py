"""The generated validator, against a pydantic model of the same object and jsonschema with the exported schema.

datamodel-code-generator makes the model from that schema: the same limits, fixed values and required fields, closed to
unknown names. The rule between two fields, which it leaves out, is added as a validator of the model.
"""

import argparse
import importlib.util
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from antom.validators import validate
from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType
from jsonschema import Draft202012Validator
from measured import Row, in_turns
from messages import FULL, OPERATION, six_faults
from pydantic import ValidationError, model_validator

from docsgen.exporting.jsonschema import message_schema
from docsgen.linking import Source, compile_pages
from docsgen.profiles import load

PAGE = Path(__file__).parents[1] / "input_docs" / "create_payment_session_tokenized.md"


def rows(options: argparse.Namespace) -> Iterator[Row]:
    """Measure a full valid request, and two with six faults."""
    rounds, calls = options.rounds, options.calls * 10
    schema = _schema()
    by_pydantic, by_jsonschema = _pydantic(schema), _jsonschema(schema)
    faulty, misspelled = six_faults(), six_faults(unknown_name=True)
    for message, count in ((FULL, 0), (faulty, 6), (misspelled, 6)):
        found = [len(judge(message)) for judge in (_ours, by_pydantic, by_jsonschema)]
        if found != [count] * 3:
            raise SystemExit(f"{found} faults instead of {count}: the peers do not judge the same")

    def measured(message: object, peer: Callable[[object], object], slower: int) -> Any:
        return in_turns(
            lambda: _ours(message), lambda: peer(message), rounds=rounds, calls=(calls, max(1, calls // slower))
        )

    yield measured(FULL, by_pydantic, 1).row("validating a full request, against pydantic", 0.6)
    yield measured(faulty, by_pydantic, 1).row("validating one with six faults, against pydantic", 0.4)
    yield measured(FULL, by_jsonschema, 50).inverse_row("validating a full request, against jsonschema", 60)
    yield measured(faulty, by_jsonschema, 50).inverse_row("validating one with six faults, against jsonschema", 60)
    yield measured(misspelled, by_pydantic, 1).row("one of six faults is a misspelled name")
    for message, what in ((faulty, "six faults, every message read"), (misspelled, "with the nearest name to one")):
        yield in_turns(
            lambda message=message: [each.message for each in _ours(message)],
            lambda message=message: by_pydantic(message),
            rounds=rounds,
            calls=(calls, calls),
        ).row(what)


def _ours(message: object) -> list[Any]:
    return validate(OPERATION, "request", message)


def _schema() -> dict[str, Any]:
    model = compile_pages([Source(PAGE.name, PAGE.read_bytes())], load("antom")).model
    return message_schema(model.operations[0], "request")


def _jsonschema(schema: dict[str, Any]) -> Callable[[object], list[Any]]:
    validator = Draft202012Validator(schema)
    return lambda message: list(validator.iter_errors(message))


def _pydantic(schema: dict[str, Any]) -> Callable[[object], list[Any]]:
    base = _model({name: part for name, part in schema.items() if name != "allOf"})

    class Request(base):
        @model_validator(mode="after")
        def _token(self) -> "Request":
            metadata = self.paymentMethod.paymentMethodMetadata
            if metadata is not None and metadata.isUpdateAsset == "true" and metadata.accessToken is None:
                raise ValueError("accessToken must be given when isUpdateAsset is true")
            return self

    def judge(message: object) -> list[Any]:
        try:
            Request.model_validate(message)
        except ValidationError as error:
            return error.errors()
        return []

    return judge


def _model(schema: dict[str, Any]) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "peer.py"
        generate(
            json.dumps(schema),
            input_file_type=InputFileType.JsonSchema,
            output=path,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            class_name="Request",
            enum_field_as_literal=LiteralType.All,
            field_constraints=True,
            use_annotated=True,
            formatters=[],
        )
        spec = importlib.util.spec_from_file_location("peer", path)
        if spec is None or spec.loader is None:
            raise SystemExit("the pydantic model cannot be loaded")
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # where pydantic looks for the names in annotations
        spec.loader.exec_module(module)
    return module.Request
