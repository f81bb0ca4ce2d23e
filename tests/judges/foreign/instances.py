"""hypothesis-jsonschema: what it takes for messages of JSON Schemas, always the same.

Reads {"count": N, "schemas": {name: schema}} from standard input, writes {name: [instance, …]}.
"""

import json
import sys

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis_jsonschema import from_schema


def instances(schema, count):
    found = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(from_schema(schema))
    def take(instance):
        found.append(instance)

    take()
    return found


asked = json.load(sys.stdin)
json.dump({name: instances(schema, asked["count"]) for name, schema in asked["schemas"].items()}, sys.stdout)
