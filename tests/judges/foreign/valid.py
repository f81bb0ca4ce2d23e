"""openapi-spec-validator: what it says of documents. Reads {name: document}, writes {name: [message, …]}."""

import json
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator

json.dump(
    {
        name: [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in found]
        for name, found in (
            (name, OpenAPIV31SpecValidator(document).iter_errors()) for name, document in json.load(sys.stdin).items()
        )
    },
    sys.stdout,
)
