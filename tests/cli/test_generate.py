"""``docsgen generate``."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docsgen
from docsgen.output import swap as swap_module
from docsgen.output.manifest import MANIFEST
from docsgen.project import steps as steps_module


def test_it_ends_with_what_was_understood_what_was_not_and_what_was_written(run, project):
    status, out, err = run("generate")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    start = lines.index("Understood      1 operation, 1 parameter (1 request, 0 response)")
    assert lines[start + 1] == "                2 constraints, 0 dependencies, 0 result codes, 0 samples"
    assert any(line.startswith("Not understood  ") for line in lines[start:])
    assert lines[-1] == "Written         1 written, 0 unchanged, 0 removed → generated"
    assert Path("generated/acme/refund.py").exists()
    assert run("generate")[1].endswith("Written         0 written, 1 unchanged, 0 removed → generated\n")


def test_check_tells_drift_and_writes_nothing(run, project):
    status, out, err = run("generate", "--check")
    assert (status, err) == (1, "")
    assert out.endswith(
        "Drift           1 file of generated would change\n                generated/acme/refund.py is missing\n"
    )
    assert not Path("generated").exists()
    run("generate")
    status, out, _ = run("generate", "--check")
    assert status == 0
    assert out.endswith("Drift           none, generated is as it would be generated\n")


def test_check_tells_a_manifest_that_is_behind(run, project):
    run("generate")
    Path("docs/refund.md").write_text(Path("docs/refund.md").read_text() + "\n")
    status, out, _ = run("generate", "--check")
    assert status == 1
    assert "0 files of generated would change, the manifest alone" in out


def test_an_edit_is_refused_with_ways_out(run, project):
    run("generate")
    Path("generated/acme/refund.py").write_text("mine")
    status, out, err = run("generate")
    assert (status, out) == (2, "")
    assert err.startswith("error: edited by hand since docsgen wrote it: generated/acme/refund.py\nhelp: ")
    assert "was edited by hand" in run("generate", "--check")[1]
    assert run("generate", "--force")[0] == 0
    assert Path("generated/acme/refund.py").read_text() == ""


def test_an_error_finding_writes_nothing(run, project):
    Path("docs/untitled.md").write_text("nothing\n")
    status, out, err = run("generate")
    assert (status, err) == (1, "")
    assert "error[DG102 no-title]" in out
    assert out.endswith("Written         nothing, because of the errors above\n")
    assert not Path("generated").exists()
    assert run("generate", "--check")[0] == 1


def test_many_findings_are_counted_and_the_gravest_shown(run, project):
    for number in range(9):
        Path(f"docs/note{number}.md").write_text(f"# note{number}\n")
    _, out, _ = run("generate")
    assert out.count("warning[DG105 no-parameters]") == 5
    assert "… and " in out
    assert "9 × DG105 no-parameters" in out


def test_another_config(run, project, monkeypatch):
    Path("elsewhere").mkdir()
    monkeypatch.chdir("elsewhere")
    assert run("generate")[0] == 2
    assert run("generate", "--config", "../docsgen.toml")[0] == 0
    assert (project / "generated" / MANIFEST).exists()


def test_findings_about_templates_are_told_and_hinder_nothing(run, project):
    Path("t").mkdir()
    Path("t/x.jinja").write_text("x")
    Path("docsgen.toml").write_text(Path("docsgen.toml").read_text() + 'templates = "t"\n')
    for _ in range(2):
        status, out, _ = run("generate")
        assert status == 0
        assert "warning[DG703 unused-template]: no target is made from this template" in out
        assert "--> t/x.jinja:1:1" in out
    assert "DG703" in run("lint")[1]


def test_templates_for_an_operation_that_there_is_not_end_it(run, project):
    Path("t/operations/refnd").mkdir(parents=True)
    Path("t/operations/refnd/x.jinja").write_text("x")
    Path("docsgen.toml").write_text(Path("docsgen.toml").read_text() + 'templates = "t"\n')
    for command in ("generate", "lint"):
        status, _, err = run(command)
        assert status == 2
        assert "t/operations/refnd: there is no operation 'refnd'\nhelp: did you mean 'refund'?" in err
    assert not Path("generated").exists()


def test_a_killed_run_is_told_and_mended(run, project, monkeypatch):
    def killed(*_arguments):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(swap_module, "drop_journal", killed)
        patched.setattr(swap_module, "recover", lambda *_arguments: None)
        assert run("generate")[0] == 130
    Path("generated/acme/refund.py").write_text("mine")
    status, out, _ = run("generate", "--check")
    assert status == 1
    assert "Drift           an earlier run was cut short while it wrote; `docsgen generate` mends it\n" in out
    Path("generated/acme/refund.py").write_text("")
    status, out, _ = run("generate", "--check")
    assert status == 1
    assert "                none, generated is as it would be generated\n" in out
    status, out, _ = run("generate")
    assert status == 0
    assert "Mended          an earlier run was cut short while it wrote\n" in out


def test_what_was_changed_after_a_kill_is_named(run, project, monkeypatch):
    def killed(*_arguments):
        raise KeyboardInterrupt

    run("generate")
    Path("docs/cancel.md").write_text(Path("docs/refund.md").read_text().replace("refund", "cancel"))
    with monkeypatch.context() as patched:
        patched.setattr(swap_module, "drop_journal", killed)
        patched.setattr(swap_module, "recover", lambda *_arguments: None)
        run("generate")
    Path("generated/acme/cancel.py").write_text("mine")
    Path("docs/cancel.md").unlink()
    status, out, _ = run("generate")
    assert status == 0
    assert "                acme/cancel.py was changed since, and left as it is\n" in out
    assert Path("generated/acme/cancel.py").read_text() == "mine"


def test_runs_that_are_killed_at_random_moments_damage_nothing(tmp_path):
    """After each, `--check` tells a mixture and nothing else, and the next run ends with the new tree."""
    script = Path(__file__).with_name("killing_generate.py")
    environ = {**os.environ, "PYTHONPATH": str(Path(docsgen.__file__).parents[1])}
    command = [sys.executable, script, tmp_path, "20"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    tally = json.loads(done.stdout)
    assert tally["killed"] == 20
    assert tally["said"] == tally["mended"] > 0


def test_a_run_that_was_cut_short_meanwhile_is_told_and_mended(run, project, monkeypatch):
    run("generate")
    honest = steps_module.write
    monkeypatch.setattr(steps_module, "write", lambda *given, **more: replace(honest(*given, **more), left=("x.py",)))
    status, out, _ = run("generate", "--no-cache")
    assert status == 0
    assert "Mended          an earlier run was cut short while it wrote\n" in out
    assert "x.py was changed since, and left as it is" in out
