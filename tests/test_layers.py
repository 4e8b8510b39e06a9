"""Who imports whom: the contracts of pyproject.toml, and the standard library at the core."""

import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

from interview_coach import _bootstrap

CORE = ("domain", "application", "_bootstrap")


def test_the_contracts_hold(monkeypatch, capsys):
    monkeypatch.chdir(_bootstrap.ROOT)

    assert lint_imports(no_cache=True) == 0, capsys.readouterr().out


@pytest.fixture(scope="module")
def imports():
    """Every import in the package, as a graph."""
    return grimp.build_graph("interview_coach", include_external_packages=True, cache_dir=None)


@pytest.mark.parametrize("layer", CORE)
def test_the_core_needs_nothing_but_the_standard_library(imports, layer):
    package = f"interview_coach.{layer}"
    modules = {package, *imports.find_descendants(package)}
    outside = {
        f"{module} -> {imported}"
        for module in modules
        for imported in imports.find_modules_directly_imported_by(module)
        if not imported.startswith("interview_coach")
        and imported.split(".")[0] not in sys.stdlib_module_names
    }

    assert outside == set()


def test_the_tests_mirror_the_tree():
    package = Path(_bootstrap.ROOT, "interview_coach")
    folders = {path.parent.name for path in package.glob("*/__init__.py")}

    assert folders - {"_bootstrap"} <= {path.name for path in Path(__file__).parent.iterdir()}
