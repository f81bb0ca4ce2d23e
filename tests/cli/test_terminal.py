"""What a terminal is shown, and what a pipe."""

import io
import os

import pytest

from docsgen.cli.terminal import Terminal
from docsgen.diagnostics.styled import Line


class Tty(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


LINES = [Line("a name", "name").add(" and [bold]more[/bold] :smile:"), Line()]


@pytest.fixture(autouse=True)
def colours(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def shown(stream, **environ):
    Terminal(stream, io.StringIO(), environ).show(LINES)
    return stream.getvalue()


def test_a_terminal_gets_styles_and_the_words_as_they_are():
    text = shown(Tty())
    assert "\x1b[36ma name\x1b[0m" in text
    assert "[bold]more[/bold] :smile:" in text


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_styles_can_be_refused(environ):
    assert shown(Tty(), **environ) == "a name and [bold]more[/bold] :smile:\n\n"


def test_an_empty_no_color_means_nothing():
    assert "\x1b[" in shown(Tty(), NO_COLOR="")


def test_a_pipe_gets_plain_text():
    assert shown(io.StringIO()) == "a name and [bold]more[/bold] :smile:\n\n"


def test_a_long_line_is_not_broken_by_the_terminal():
    stream = Tty()
    Terminal(stream, None, {}).show([Line("word " * 60 + "end", "name")])
    assert stream.getvalue().count("\n") == 1


@pytest.mark.parametrize(
    ("stream", "columns", "width"),
    [(io.StringIO(), None, 100), (io.StringIO(), "72", 72), (Tty(), "133", 133), (Tty(), "9", 40)],
)
def test_width(stream, columns, width, monkeypatch):
    if columns:
        monkeypatch.setenv("COLUMNS", columns)
    assert Terminal(stream, None, {}).width == width


def test_messages_go_to_the_other_stream():
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err, {})
    terminal.tell("so\x1b")
    terminal.fail("no")
    assert (out.getvalue(), err.getvalue()) == ("", "so\\x1b\nerror: no\n")


def test_progress_is_for_terminals():
    err = io.StringIO()
    with Terminal(io.StringIO(), err, {}).progress() as tell:
        tell("reading")
    assert err.getvalue() == ""


@pytest.mark.parametrize("environ", [{}, {"NO_COLOR": "1"}])
def test_progress_shows_the_step_and_goes(environ):
    err = Tty()
    with Terminal(io.StringIO(), err, environ).progress() as tell:
        tell("reading 7 pages\x1b[31m")
    assert "reading 7 pages\\x1b[31m …" in err.getvalue()
    assert err.getvalue().endswith(("\x1b[?25h", "\x1b[2K"))


def test_drawing_falls_back_where_the_encoding_has_none():
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    terminal = Terminal(stream, None, {})
    terminal.show([Line("└─ ≤ 5 · é 日")])
    terminal.finish()
    assert stream.buffer.getvalue() == "`- <= 5 - é \\u65e5\n".encode("latin-1")


def test_data_is_utf_8_whatever_the_encoding():
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    Terminal(stream, None, {}).data("é\n")
    assert stream.buffer.getvalue() == "é\n".encode()


def test_writing_goes_on_to_nowhere_when_nobody_reads():
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as stream:
        terminal = Terminal(stream, None, {})
        terminal.show([Line("x" * 10)] * 10_000)
        terminal.show(LINES)
        terminal.finish()


def test_a_closed_stream_does_not_matter_at_the_end():
    stream = io.StringIO()
    terminal = Terminal(stream, None, {})
    stream.close()
    terminal.finish()


@pytest.mark.parametrize(
    ("text", "logged"),
    [
        ("::error::x", r"\x3a:error::x"),
        ("  ::error::x", r"  \x3a:error::x"),
        ("a ##[add-mask]b ##[c]", r"a #\x23[add-mask]b #\x23[c]"),
        ("a ::error::x", "a ::error::x"),
        ("a: b", "a: b"),
        ("", ""),
    ],
)
def test_a_log_of_a_code_host_takes_no_command_from_a_page(text, logged):
    out, err = io.StringIO(), io.StringIO()
    terminal = Terminal(out, err, {"GITHUB_ACTIONS": "true"})
    terminal.show([Line(text)])
    terminal.tell(text)
    assert out.getvalue() == err.getvalue() == f"{logged}\n"
    plain = io.StringIO()
    Terminal(plain, io.StringIO(), {}).show([Line(text)])
    assert plain.getvalue() == f"{text}\n"
