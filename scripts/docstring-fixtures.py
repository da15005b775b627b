"""Writes what Python takes for docstrings: the fixtures of test/formats/python/page.test.ts, so that the tests need no Python.

    python3 scripts/docstring-fixtures.py

For each case of test/fixtures/docstrings/cases.txt: what `ast` and `inspect.cleandoc` make of the docstrings of modules, classes and functions, and of
the texts behind variables that Sphinx documents (`sphinx.pycode.parser`), with their lines. Run it after a new case. Python 3.11 wrote them. With
names of files as arguments, it prints the same for these.
"""

import ast
import inspect
import json
import pathlib
import sys

folder = pathlib.Path(__file__).parent.parent / "test/fixtures/docstrings"


def text_of(statement):
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return statement.value.value if isinstance(statement.value.value, str) else None
    return None


def is_documented(statement, kind):
    targets = getattr(statement, "targets", [getattr(statement, "target", None)])
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return False
    if kind != "init":
        return kind != "function"
    own = [target for target in targets if isinstance(target, ast.Attribute)]
    return any(isinstance(target.value, ast.Name) and target.value.id == "self" for target in own)


def docstrings(body, kind, has_own):
    before = None
    for index, statement in enumerate(body):
        text = text_of(statement)
        if text is not None and ((index == 0 and has_own) or (before is not None and is_documented(before, kind))):
            yield {"line": statement.lineno, "text": inspect.cleandoc(text)}
        before = statement
        inner = kind
        if isinstance(statement, ast.ClassDef):
            inner = "class"
        elif isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            inner = "init" if statement.name == "__init__" else "function"
        is_own = isinstance(statement, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        for part in parts(statement):
            yield from docstrings(part, inner, is_own)


def parts(statement):
    for name in ("body", "handlers", "cases", "orelse", "finalbody"):
        inside = getattr(statement, name, [])
        if name in ("handlers", "cases"):
            yield from (one.body for one in inside)
        elif inside:
            yield inside


def read(source):
    return sorted(docstrings(ast.parse(source).body, "module", True), key=lambda found: found["line"])


if sys.argv[1:]:
    for name in sys.argv[1:]:
        try:
            with open(name, encoding="utf-8", newline="") as file:
                source = file.read()
            print(json.dumps({"file": name, "docstrings": read(source)}))
        except (SyntaxError, UnicodeDecodeError, ValueError):
            pass
else:
    cases = (folder / "cases.txt").read_text(encoding="utf-8").split("\n=== ")[1:]
    found = [
        {"name": name, "source": source, "docstrings": read(source)}
        for name, _, source in (case.partition("\n") for case in cases)
    ]
    (folder / "expected.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
