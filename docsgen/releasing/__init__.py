"""What a release leaves for the next one: a record of it, the model, and what users can name of the package."""

from docsgen.releasing.breaks import Break, breaks
from docsgen.releasing.notes import load_notes
from docsgen.releasing.outline import outline
from docsgen.releasing.record import (
    FOLDER,
    RECORD,
    AnotherModel,
    Record,
    model_of,
    outline_of,
    read_record,
    record_files,
)

__all__ = [
    "FOLDER",
    "RECORD",
    "AnotherModel",
    "Break",
    "Record",
    "breaks",
    "load_notes",
    "model_of",
    "outline",
    "outline_of",
    "read_record",
    "record_files",
]
