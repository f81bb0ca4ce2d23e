"""Plugins: installed packages that bring dialects, sentence rules, profiles, checks, targets, filters or formats."""

from docsgen.extending.installed import plugins_for
from docsgen.extending.members import FORMATS, GROUPS, PLUGIN_API, Check, Kind, Member, Plugins

__all__ = ["FORMATS", "GROUPS", "PLUGIN_API", "Check", "Kind", "Member", "Plugins", "plugins_for"]
