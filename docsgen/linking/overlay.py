from typing import NamedTuple


class Overlay(NamedTuple):
    entries: tuple = ()


def load_overlay(path):
    return Overlay()
