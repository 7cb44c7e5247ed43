"""Every message of the program is said in French, and the French follows the typography of the Imprimerie nationale."""
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

TOP = Path(os.environ.get("CONCARTE_SOURCE_DIR", Path(__file__).parents[2]))
FRENCH = TOP / "assets/translations/fr.po"
KEYWORDS = ["translate", "translate_count:1,2", "say", "say_count:1,2", "mark"]
NO_BREAK, THIN = "\u00a0", "\u202f"

# Words that are the same in both languages; any other message left as it is was forgotten.
SAME = {"Date", "Figure", "Figure {}", "Source", "Sources", "{} ({})",
    "Tab", "Ctrl", "Alt", "Table", "Table {}", "Documents", "Note", "Notes", "Position", "Question", "Tables", "{} %", "Moment", "{} figure", "{} figures",
    "true or false", "Menu", "Figure", "{} {} {}", "Discussion",
}


def quoted(block, keyword):
    """The text after a keyword of a .po entry, on one or several lines; None without that keyword."""
    found = re.search(rf'^{re.escape(keyword)} ((?:".*"\n?)+)', block, re.M)
    if not found:
        return None
    text = "".join(re.findall(r'^[^"]*"(.*)"$', found.group(1), re.M))
    return text.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def entries(po):
    """(message, its plural or None, [translations]) for each entry but the header; obsolete ones begin with #~ and are not read."""
    for block in po.split("\n\n"):
        message = quoted(block, "msgid")
        if not message:
            continue
        if quoted(block, "msgstr") is not None:
            yield message, None, [quoted(block, "msgstr")]
        else:
            yield message, quoted(block, "msgid_plural"), [quoted(block, f"msgstr[{i}]") for i in range(2)]


def messages_of_the_source():
    sources = sorted(str(file.relative_to(TOP)) for suffix in ("*.cpp", "*.h") for file in (TOP / "src").rglob(suffix))
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "messages.pot"
        subprocess.run(
            ["xgettext", "--from-code=UTF-8", "--language=C++", "--no-wrap", "--no-location", "-k"]
            + [f"-k{keyword}" for keyword in KEYWORDS] + ["-o", template] + sources,
            cwd=TOP, check=True, capture_output=True)
        return {(message, plural) for message, plural, _ in entries(template.read_text())}


def typography(french):
    """What is wrong in a French text, each as a few words."""
    bare = re.sub(r"`[^`]*`|https?://\S+|\{[^{}]*\}|[A-Z]:\\", "", french)  # what is typed as it is, places to fill
    if re.search(r"\w'\w", bare):
        yield "’ is the apostrophe"
    if '"' in bare and "[" not in french:
        yield "« » are the quotes"
    if "..." in bare:
        yield "… is one character"
    if re.search(rf"[^{THIN}][;!?]", " " + bare):
        yield "a thin no-break space goes before ; ! ?"
    if re.search(rf"(?<![{NO_BREAK}])(?<!\d):(?!\d)", re.sub(r"\{[^{}]*\}", "x", re.sub(r"https?://\S+", "", french))):
        yield "a no-break space goes before :"
    if re.search(rf"«(?!{NO_BREAK})|(?<!{NO_BREAK})»", french):
        yield "no-break spaces go inside « »"
    if french.count("«") != french.count("»"):
        yield "« and » go together"
    if "“" in french or "”" in french:
        yield "« » are the quotes"
    if re.search(r" [;:!?»%]|« ", french):
        yield "a line may not begin with ; : ! ? » %"
    if "  " in french:
        yield "two spaces"
    # Sentence case: no capital inside but for names, keys and acronyms.
    words = re.findall(r"(?<=[a-zàâçéèêëîïôûùüœ,] )[A-ZÉÈÀÇÊÎÔ][a-zàâçéèêëîïôûùüœ]+\b(?![A-Z])", french)
    for word in words:
        if word not in {"Entrée", "Échap", "Maj", "Ctrl", "Alt", "Shift", "Concarte", "Inser", "Graphviz"}:
            yield f"capital inside: {word}"


def is_label(message):
    return not re.search(r"[.?!:…]$", message) and len(message.split()) <= 4


class Translation(unittest.TestCase):
    def setUp(self):
        self.french = list(entries(FRENCH.read_text()))

    def test_every_message_is_in_french(self):
        said = {(message, plural) for message, plural, texts in self.french if all(texts)}
        self.assertEqual(sorted(messages_of_the_source() - said, key=str), [])

    def test_nothing_is_left_of_messages_that_are_gone(self):
        known = messages_of_the_source()
        self.assertEqual([message for message, plural, _ in self.french if (message, plural) not in known], [])

    def test_nothing_is_left_in_english(self):
        left = [m for m, plural, texts in self.french for text in texts
                if text in (m, plural) and m not in SAME and re.search(r"[A-Za-z]{2}", re.sub(r"\{[^{}]*\}", "", m))]
        self.assertEqual(left, [])

    def test_the_places_to_fill_are_kept(self):
        places = lambda text: sorted(re.findall(r"\{\d*\}", text))
        wrong = []
        for message, plural, texts in self.french:
            for text, source in zip(texts, [message, plural or message]):
                numbered = lambda found: found if any(p != "{}" for p in found) else ["{%d}" % i for i in range(len(found))]
                if sorted(numbered(places(text))) != sorted(numbered(places(source))):
                    wrong.append(message)
        self.assertEqual(wrong, [])

    def test_french_typography(self):
        wrong = [f"{text!r}: {what}" for _, _, texts in self.french for text in texts for what in typography(text)]
        self.assertEqual(wrong, [])

    def test_labels_have_no_final_point_and_sentences_have_one(self):
        wrong = []
        for message, _, texts in self.french:
            for text in texts:
                if is_label(message) and text.endswith("."):
                    wrong.append(text)
                if message.endswith(".") and not text.rstrip("`").endswith((".", "}")):
                    wrong.append(text)
        self.assertEqual(wrong, [])

    def test_the_catalogue_compiles(self):
        done = subprocess.run(["msgfmt", "--check", "-o", os.devnull, FRENCH], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))


class TypographyRule(unittest.TestCase):
    """The rule itself sees what it is there to see."""

    def test_a_well_set_sentence_passes(self):
        self.assertEqual(list(typography(f"Enregistrer «{NO_BREAK}{{}}{NO_BREAK}»{THIN}? Oui{NO_BREAK}: l’œuvre.")), [])

    def test_each_slip_is_seen(self):
        for slip in ["l'idée", "Vraiment ?", "Vraiment?", "Disposition : arbre", "Disposition: arbre", "« carte »", "“carte”",
                     "Attendez...", f"«{NO_BREAK}carte", "deux  espaces", "Nouvelle Carte"]:
            self.assertTrue(list(typography(slip)), slip)


if __name__ == "__main__":
    unittest.main()
