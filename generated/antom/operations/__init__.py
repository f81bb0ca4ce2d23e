"""One module each; loaded when first used."""
