"""How many keys are pressed to take down what is said: with Concarte, and with Freeplane's own sequence for the same content.

Every press counts one, those of Shift, Alt, Ctrl and dead keys too, on a French keyboard (AZERTY, "oss"). Two figures are made:

- *besides the words*: all presses but those that type the words of a proposal and its sign, which are the same in both;
- *in all*: with these.

Freeplane's sequence is that of its default keys (mindmapmodemenu.xml and AttributeTable.java of its sources): Enter makes a
sibling, Insert a child; Enter ends the words; Ctrl+Left moves the node one level up; Alt+F9 edits the attributes in place, in a
new row when there is none; Tab goes to the value, and from the last value to a new row; Enter ends the value; Escape goes back
to the node. An idea that another table has proposed is found with Ctrl+G, then its second attribute is added, then Alt+Left goes
back. A kind is the same sign typed before the words: an icon would take more keys. Two habits are counted:

- *typed*: the name and the value of the attribute are typed, "groupe" and "Table 1";
- *picked*: both are picked from the lists that Freeplane offers, with one press of the arrow for the name and one for each value
  passed. The lists are taken to be there from the first proposal on, which favours Freeplane.
"""

from dataclasses import dataclass

ONE = "abcdefghijklmnopqrstuvwxyz éèçà&\"'(-_)=,;:!$ù*"  # of the characters that AZERTY types with one key
TWO = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?./+°£%µêâîôûëïüœ"  # with Shift, AltGr or a dead key


def presses(words):
    unknown = [c for c in words if c not in ONE + TWO]
    assert not unknown, f"how is {unknown} typed?"
    return sum(1 if c in ONE else 2 for c in words)


@dataclass
class Line:
    speaker: int  # 0: plenary
    level: int    # 1: a theme
    words: str    # with the sign, if any; what is typed after "= " when it is the same as another
    same: bool


def read(text):
    lines, speaker = [], 0
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if not line.startswith(" "):
            speaker = 0 if line == "plenary" else int(line.removeprefix("Table "))
            continue
        words = line.strip()
        same = words.startswith("= ")
        lines.append(Line(speaker, (len(line) - len(line.lstrip())) // 2, words.removeprefix("= "), same))
    return lines


def concarte(lines):
    """The keys as xdotool names them, and the words, in turn: [("keys", [...]), ("words", "...")]."""
    digits = ["alt+agrave", "alt+ampersand", "alt+eacute", "alt+quotedbl"]  # 0 1 2 3, by the physical key
    hands, speaker, level = [("keys", ["Home"])], 0, 0
    for line in lines:
        keys = []
        if line.speaker != speaker:
            keys.append(digits[line.speaker])
        keys.append("Tab" if line.level > level and not line.same else "Return")
        hands += [("keys", keys), ("words", "= " + line.words if line.same else line.words), ("keys", ["Return"])]
        speaker = line.speaker
        if line.same:  # nothing new is there: the next idea still goes after the last one
            continue
        if line.level < level:
            hands.append(("keys", ["alt+Left"] * (level - line.level)))
        level = line.level
    return hands


def concarte_count(lines):
    """(besides the words, in all)"""
    besides = sum(len(key.split("+")) for kind, keys in concarte(lines) if kind == "keys" for key in keys)
    besides += sum(presses("= ") for line in lines if line.same)
    return besides, besides + sum(presses(line.words) for line in lines)


def attribute(speaker, picked):
    name = 1 if picked else presses("groupe")
    value = speaker if picked else presses(f"Table {speaker}")
    tab, enter, escape = 1, 1, 1
    return name + tab + value + enter + escape


def freeplane_count(lines, picked):
    """(besides the words, in all)"""
    besides, level = len(["Escape"]), 0  # to the root
    for line in lines:
        if line.same:
            find, found, edit, to_a_new_row, back = len("Ctrl G".split()), 1, len("Alt F9".split()), len("Tab Tab".split()), len("Alt Left".split())
            besides += find + found + edit + to_a_new_row + attribute(line.speaker, picked) + back
            continue
        besides += len(["Enter or Insert"]) + len(["Enter"]) + max(0, level - line.level) * len("Ctrl Left".split())
        if line.speaker:
            besides += len("Alt F9".split()) + attribute(line.speaker, picked)
        level = line.level
    return besides, besides + sum(presses(line.words) for line in lines)
