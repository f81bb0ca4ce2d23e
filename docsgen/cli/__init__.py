"""The commands, one thin file each, loaded when called."""
