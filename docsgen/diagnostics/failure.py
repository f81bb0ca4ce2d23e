"""What ends a command with exit status 2: a usage or tool error, said in one message.

    DocsgenError
    └── UsageProblem     the user's input to docsgen itself is wrong (flags, config, profile, templates …)

What is wrong with the *docs* is never an exception: it is a `Finding`.
"""


class DocsgenError(Exception):
    """An error with a message for the user. ``where`` is ``file`` or ``file:line``, ``help`` says what to do."""

    def __init__(self, message: str, *, where: str | None = None, help: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.help = help

    def __str__(self) -> str:
        lines = [f"{self.where}: {self.message}" if self.where else self.message]
        if self.help:
            lines.append(f"help: {self.help}")
        return "\n".join(lines)


class PluginFailed(Exception):
    """A plugin does not do what it says; it is named, and the run goes on without what it does there.

    ``plugin`` says which one it is, of which version; ``problem`` what it did, in one line; ``help`` what to do.
    """

    help = "tell its author, or leave it out: `plugins` in the config lists those that are used"

    def __init__(self, plugin: str, problem: str) -> None:
        super().__init__(plugin, problem)
        self.plugin = plugin
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.plugin} {self.problem}"


class UsageProblem(DocsgenError):
    """The flags, the config or another input of docsgen itself cannot be used."""
