"""Writes what docutils finds in reStructuredText: the fixtures of test/formats/rst/index.docutils.test.ts, so that the tests need no Python.

    python3 scripts/rst-fixtures.py

Two files in test/fixtures/docutils: `expected.json` for the documents in `cases`, `generated.json` for documents that are put together here, half of
them with a line moved or lost. Run it after a new case. docutils 0.19 wrote them.

docutils as it is, with three differences, which are ours on purpose: a picture without a text has none (docutils gives it the name of its
substitution), it may have options that docutils does not know (extensions of Sphinx add some), and content.
"""

import json
import pathlib
import random

import docutils
from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser, directives, roles, states
from docutils.parsers.rst.directives.admonitions import Admonition, Note
from docutils.parsers.rst.directives.body import Container
from docutils.parsers.rst.directives.images import Figure, Image
from docutils.utils import new_document

folder = pathlib.Path(__file__).parent.parent / "test/fixtures/docutils"


class AnyOption(dict):
    def __contains__(self, name):
        return True

    def __missing__(self, name):
        return directives.unchanged


def tolerant(directive):
    directive.has_content = True
    directive.option_spec = AnyOption({**directive.option_spec, "align": directives.unchanged})


class Picture(Image):
    pass


class CaptionedPicture(Figure):
    pass


tolerant(Picture)
tolerant(CaptionedPicture)
for box in (Note, Admonition, Container):
    box.option_spec = AnyOption(box.option_spec)
roles.register_generic_role("role", nodes.emphasis)
directives.register_directive("image", Picture)
directives.register_directive("figure", CaptionedPicture)


def embedded_directive(self, match, context, next_state):
    nodelist, blank_finish = self.directive(match)
    self.parent += nodelist
    if not self.state_machine.at_eof():
        self.blank_finish = blank_finish
    raise EOFError


states.SubstitutionDef.embedded_directive = embedded_directive


def read(text):
    settings = get_default_settings(Parser)
    settings.report_level = settings.halt_level = 5
    document = new_document("case", settings)
    # As docutils reads a file: without a byte order mark.
    Parser().parse(text.removeprefix("\ufeff"), document)
    errors = [node.astext() for node in document.findall(nodes.system_message)]
    return [picture(node) for node in document.findall(nodes.image)], errors


def picture(node):
    found = {"src": node["uri"], "alt": node.get("alt")}
    link = node.parent if isinstance(node.parent, nodes.reference) else None
    around = (link or node).parent
    if isinstance(around, nodes.substitution_definition):
        # What is around such a picture depends on where its name is.
        return {**found, "isDefined": True}
    captions = [part for part in around.children if isinstance(part, nodes.caption)]
    if link is not None:
        found["isLink"] = True
    if isinstance(around, nodes.figure) and captions:
        parts = [part.astext() for part in captions[0].children if not isinstance(part, nodes.substitution_reference)]
        found["caption"] = " ".join("".join(parts).split())
    return found


class Writer:
    """Documents of blocks in blocks."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.count = 0

    def document(self):
        lines = self.blocks(0, self.random.randint(1, 4))
        if self.random.random() < 0.5:
            for _ in range(self.random.randint(1, 3)):
                self.break_one(lines)
        return "\n".join(lines) + "\n"

    def break_one(self, lines):
        at = self.random.randrange(len(lines))
        way = self.random.randrange(4)
        if way == 0:
            del lines[at]
        elif way == 1:
            lines[at] = " " + lines[at]
        elif way == 2:
            lines[at] = lines[at][1:]
        else:
            lines.insert(at, "")
        if not lines:
            lines.append("")

    def blocks(self, depth, count):
        lines = []
        for _ in range(count):
            lines += self.block(depth) + [""]
        return lines[:-1]

    def block(self, depth):
        simple = [self.paragraph, self.image, self.figure, self.comment, self.literal, self.substitution, self.line_block]
        nested = [self.bullets, self.numbers, self.definition, self.quote, self.field, self.note, self.footnote, self.grid]
        if depth == 0:
            simple.append(self.title)
        kinds = simple if depth > 3 else simple + nested
        return self.random.choice(kinds)(depth)

    def name(self):
        self.count += 1
        return f"p{self.count}.png"

    def words(self):
        return self.random.choice(["A heron", "a line of text", "text :role:`x`", "some *words* here", "x | y", "1 + 1"])

    def paragraph(self, depth):
        return [self.words() for _ in range(self.random.randint(1, 2))]

    def title(self, depth):
        words = self.words()
        line = self.random.choice("=-~") * self.random.choice([2, 3, 4, len(words), len(words) + 2])
        return [line, words, line] if self.random.random() < 0.3 else [words, line]

    def image(self, depth):
        return [f".. image:: {self.name()}"] + self.options()

    def options(self):
        lines = []
        if self.random.random() < 0.3:
            lines.append("   :width: 30")
        if self.random.random() < 0.6:
            lines.append(self.random.choice(["   :alt: A crane", "   :alt:", "   :alt: A crane\n     on a roof"]))
        if self.random.random() < 0.2:
            lines.append("   :target: https://example.org")
        return [line for option in lines for line in option.split("\n")]

    def figure(self, depth):
        lines = [f".. figure:: {self.name()}"] + self.options()
        if self.random.random() < 0.7:
            lines += [""] + indent(self.blocks(depth + 2, self.random.randint(1, 2)), 3)
        return lines

    def comment(self, depth):
        return [self.random.choice(["..", ".. comment", ".. image: no.png"])] + indent(self.image(depth), 3)

    def literal(self, depth):
        mark = self.random.choice(["text::", "::", "text ::", "text\nand more::"]).split("\n")
        if self.random.random() < 0.2:
            return mark + ["", "> .. image:: no.png", "> text"]
        return mark + [""] + indent(self.image(depth) + ["", "text"], 2)

    def substitution(self, depth):
        name = self.random.choice("abc") + str(self.count)
        return [f"|{name}| text", "", f".. |{name}| image:: {self.name()}"] + self.options()

    def line_block(self, depth):
        return ["| " + self.words(), "|   .. image:: no.png"]

    def item(self, mark, depth):
        lines = self.blocks(depth + 1, self.random.randint(1, 2))
        return [mark + lines[0]] + indent(lines[1:], len(mark))

    def bullets(self, depth):
        mark = self.random.choice("-*+") + " " * self.random.randint(1, 3)
        gap = self.random.choice([[], [""]])
        return self.item(mark, depth) + gap + self.item(mark, depth)

    def numbers(self, depth):
        first, second = self.random.choice([("1. ", "2. "), ("#. ", "#. "), ("a) ", "b) "), ("(i) ", "(ii) "), ("1. ", "3. ")])
        gap = self.random.choice([[], [""]])
        return self.item(first, depth) + gap + self.item(second, depth)

    def definition(self, depth):
        return ["Term"] + indent(self.blocks(depth + 1, self.random.randint(1, 2)), self.random.randint(2, 4))

    def quote(self, depth):
        return indent(self.blocks(depth + 1, self.random.randint(1, 2)), self.random.randint(1, 4))

    def field(self, depth):
        lines = self.blocks(depth + 1, self.random.randint(1, 2))
        return [":field: " + lines[0]] + indent(lines[1:], self.random.randint(1, 4))

    def note(self, depth):
        head = self.random.choice([[".. note::", ""], [".. note::"], [".. container:: x", ""], [".. admonition:: Title", ""]])
        return head + indent(self.blocks(depth + 1, self.random.randint(1, 2)), 3)

    def footnote(self, depth):
        lines = self.blocks(depth + 1, 1)
        return [".. [1] " + lines[0]] + indent(lines[1:], 3)

    def grid(self, depth):
        cells = [self.blocks(depth + 3, 1), self.blocks(depth + 3, 1)]
        widths = [max(len(line) for line in cell) + 2 for cell in cells]
        border = "+" + "+".join("-" * width for width in widths) + "+"
        rows = []
        for at in range(max(len(cell) for cell in cells)):
            texts = [cell[at] if at < len(cell) else "" for cell in cells]
            rows.append("|" + "|".join((" " + text).ljust(width) for text, width in zip(texts, widths)) + "|")
        return [border, *rows, border]


def indent(lines, width):
    return [" " * width + line if line else "" for line in lines]


def write(name, content):
    (folder / name).write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    cases = {}
    for path in sorted((folder / "cases").glob("*.rst")):
        with path.open(encoding="utf-8", newline="") as file:
            cases[path.stem] = read(file.read())[0]
    write("expected.json", cases)
    generated = []
    seed = 0
    while len(generated) < 250:
        seed += 1
        text = Writer(seed).document()
        pictures, errors = read(text)
        # What docutils refuses because of an option is a picture to us.
        if pictures and not any('Error in "image"' in error or 'Error in "figure"' in error for error in errors):
            generated.append({"seed": seed, "text": text, "pictures": pictures})
    write("generated.json", generated)
    print(f"docutils {docutils.__version__}: {len(cases)} cases, {len(generated)} generated documents")


main()
