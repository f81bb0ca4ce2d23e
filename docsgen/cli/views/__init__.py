"""How results look, as lines with styles; nothing here writes to a terminal."""
