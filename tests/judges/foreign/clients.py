"""openapi-python-client: a client made of a document, imported and tried.

Reads {"document": …, "folder": …, "samples": {model: [value, …]}} from standard input. Writes what the generator says,
the names of the operations' modules with what each would send, and the samples as the models give them back.
"""

import contextlib
import importlib
import io
import json
import pkgutil
import sys
from pathlib import Path

from openapi_python_client.cli import app

asked = json.load(sys.stdin)
folder = Path(asked["folder"])
document = folder / "openapi.json"
document.write_text(json.dumps(asked["document"]))
config = folder / "config.json"
config.write_text('{"post_hooks": []}')
said = io.StringIO()
with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
    where = ["--path", str(document), "--config", str(config), "--output-path", str(folder / "made")]
    status = app(["generate", *where, "--meta", "none", "--fail-on-warning"], standalone_mode=False)
sys.path.insert(0, str(folder))
api = importlib.import_module("made.api.default")
models = importlib.import_module("made.models")
given = {"client_id": "C", "request_time": "T"}
operations = {}
for module in pkgutil.iter_modules(api.__path__):
    made = importlib.import_module(f"made.api.default.{module.name}")
    call = made.sync.__annotations__["body"]
    sent = made._get_kwargs(body=call.from_dict(dict(asked["samples"][call.__name__][0])), **given)
    operations[module.name] = [sent["method"], sent["url"], sent["headers"], sent["json"]]
back = {
    name: [getattr(models, name).from_dict(dict(value)).to_dict() for value in values]
    for name, values in asked["samples"].items()
}
json.dump({"status": status, "said": said.getvalue(), "operations": operations, "back": back}, sys.stdout)
