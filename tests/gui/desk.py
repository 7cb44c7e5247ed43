"""A display with a French keyboard, the program in it, and hands: for tests of the real window."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

SOURCE = Path(os.environ["CONCARTE_SOURCE_DIR"])
BINARY = Path(os.environ["CONCARTE_BINARY_DIR"])
ARTEFACTS = Path(os.environ["CONCARTE_ARTEFACTS"])
PATIENCE_S = 60  # a slow machine is no reason to fail


def wait_until(condition, what):
    """Looks again and again, never sleeping for longer than it must."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError(f"waited {PATIENCE_S} s in vain for {what}")


class Desk:
    """One window on a display of its own, with folders of its own."""

    def __init__(self, *map_files, width=1280, height=800, screen=None, arguments=(), keyboard=("fr", "oss")):
        """Opens copies of these sample maps; `screen` is larger than the window when it is given."""
        self.screen = screen or (width, height)
        self.folder = tempfile.TemporaryDirectory(prefix="concarte-gui-")
        home = Path(self.folder.name)
        self.maps = [home / Path(map_file).name for map_file in map_files]
        for copy, map_file in zip(self.maps, map_files):
            copy.write_bytes((SOURCE / "maps" / map_file).read_bytes())
        self.map = self.maps[0] if self.maps else None
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "WAYLAND", "LC_", "LANG"))}
        self.environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8"}
        self.environment |= {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "STATE", "CACHE", "DATA")}
        # What opens addresses only notes them.
        browser = home / "bin" / "xdg-open"
        browser.parent.mkdir()
        browser.write_text(f'#!/bin/sh\necho "$1" >>"{home}/opened"\n')
        browser.chmod(0o755)
        self.environment["PATH"] = f"{browser.parent}:{os.environ['PATH']}"
        self.opened = home / "opened"
        reader, writer = os.pipe()
        # -noreset: otherwise the server forgets the keyboard when its last client leaves.
        self.server = subprocess.Popen(
            ["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", f"{self.screen[0]}x{self.screen[1]}x24", "-displayfd", str(writer)],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.environment["DISPLAY"] = f":{int(told.readline())}"
        layout, variant = keyboard
        self.run("setxkbmap", "-layout", layout, "-variant", variant)
        self.programs = []
        try:
            self.start(*self.maps, "--size", f"{width}x{height}", *arguments)
        except BaseException:
            self.close()  # nobody else can
            raise

    def start(self, *arguments):
        """Starts the program, the first time, again or beside another window, and waits until it has the keyboard."""
        before = self.windows()
        self.program = subprocess.Popen([BINARY / "concarte", *arguments, "--language", "fr"], env=self.environment)
        self.programs.append(self.program)
        [self.window] = wait_until(lambda: self.new_windows(before), "the window")
        self.wait_for_keyboard()

    def go_to(self, window):
        """Gives the keyboard to another window of the program."""
        self.window = window
        self.run("xdotool", "windowraise", window, "windowfocus", window)
        self.wait_for_keyboard()

    def close(self):
        for process in (*self.programs, self.server):
            process.kill()
            process.wait()
        self.folder.cleanup()

    def run(self, *command, check=True, binary=False):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=not binary, check=check)
        return done.stdout if binary else done.stdout.strip()

    def windows(self):
        return set(self.run("xdotool", "search", "--onlyvisible", "--name", "Concarte", check=False).split())

    def new_windows(self, before):
        assert self.program.poll() is None, f"the program left with {self.program.returncode}"
        return self.windows() - before

    def wait_for_keyboard(self):
        wait_until(lambda: self.run("xdotool", "getwindowfocus", check=False) == self.window, "the keyboard")

    def title(self):
        return self.run("xdotool", "getwindowname", self.window)

    def wait_for_title(self, title):
        wait_until(lambda: self.title() == title, f"the title “{title}”, not “{self.title()}”")

    def press(self, *keys):
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def click(self, x, y, button=1):
        self.run("xdotool", "mousemove", "--window", self.window, str(x), str(y))
        self.run("xdotool", "click", str(button))

    def command(self, words):
        """Runs the command that the palette finds by these words."""
        self.press("ctrl+shift+p")
        self.type(words)
        self.press("Return")

    def other_program_copies(self, text, target="UTF8_STRING"):
        # It stays behind to give the text to whoever asks.
        subprocess.run(["xclip", "-selection", "clipboard", "-in", "-target", target], input=text.encode(), env=self.environment,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)

    def copied(self):
        """The selected ideas as other programs paste them."""
        self.other_program_copies("")
        self.press("ctrl+c")
        return wait_until(lambda: self.run("xclip", "-selection", "clipboard", "-out", binary=True, check=False).decode(), "what is copied")

    def picture(self, part):
        """The pixels of a part of the window, in levels of grey, once nothing moves."""
        def taken():
            return self.run("import", "-window", self.window, "-crop", part, "-depth", "8", "gray:-", binary=True)

        return wait_until(lambda: (lambda before: before == taken() and before)(taken()), "a picture that stays")

    def size(self):
        words = dict(line.split("=") for line in self.run("xdotool", "getwindowgeometry", "--shell", self.window).split())
        return int(words["WIDTH"]), int(words["HEIGHT"])

    def type(self, words):
        self.run("xdotool", "type", "--delay", "15", "--", words)

    def keep_picture(self, name):
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", self.window, str(ARTEFACTS / name))
