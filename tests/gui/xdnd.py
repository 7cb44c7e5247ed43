"""Files dragged from a file manager and dropped on a window: the source's side of XDND 5, for tests."""

import select
import time
from urllib.parse import quote

from Xlib import X, Xatom
from Xlib import display as xdisplay
from Xlib.protocol import event

from desk import PATIENCE_S, wait_until

VERSION = 5


class DragSource:
    """One drag, from its own connection to the display: files enter the window, move over it and are dropped."""

    def __init__(self, display_name, window, files):
        self.display = xdisplay.Display(display_name)
        self.target = self.display.create_resource_object("window", int(window))
        self.source = self.display.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        # As file managers write it: one line for each, ended as RFC 2483 says.
        self.uris = "".join(f"file://{quote(str(file))}\r\n" for file in files).encode()

    def atom(self, name):
        return self.display.intern_atom(name)

    def say(self, name, *words):
        data = (32, ([self.source.id, *words] + [0] * 4)[:5])
        self.target.send_event(event.ClientMessage(window=self.target, client_type=self.atom(name), data=data))
        self.display.flush()

    def answer(self, name):
        """The window's next message of this name; meanwhile the files are given to whoever asks for them."""
        end = time.monotonic() + PATIENCE_S
        while (left := end - time.monotonic()) > 0:
            if not self.display.pending_events():
                select.select([self.display], [], [], left)
                continue
            heard = self.display.next_event()
            if heard.type == X.SelectionRequest:
                self.give(heard)
            elif heard.type == X.ClientMessage and heard.client_type == self.atom(name):
                return heard.data[1]
        raise AssertionError(f"waited {PATIENCE_S} s in vain for {name}")

    def give(self, request):
        request.requestor.change_property(request.property, request.target, 8, self.uris)
        request.requestor.send_event(event.SelectionNotify(
            time=request.time, requestor=request.requestor, selection=request.selection, target=request.target, property=request.property))
        self.display.flush()

    def drop(self, x, y):
        """At this place of the window; returns once the window has taken the files."""
        wait_until(lambda: self.target.get_full_property(self.atom("XdndAware"), Xatom.ATOM), "a window that takes files")
        self.source.set_selection_owner(self.atom("XdndSelection"), X.CurrentTime)
        self.say("XdndEnter", VERSION << 24, self.atom("text/uri-list"))
        on_screen = self.target.translate_coords(self.display.screen().root, 0, 0)
        self.say("XdndPosition", 0, (x - on_screen.x) << 16 | (y - on_screen.y), X.CurrentTime, self.atom("XdndActionCopy"))
        assert self.answer("XdndStatus")[1] & 1, "the window would take them"
        self.say("XdndDrop", 0, X.CurrentTime)
        # Bit 0 would say it; GLFW 3.3 writes how many bytes it was given.
        assert self.answer("XdndFinished")[1] != 0, "the window has taken them"
        self.display.close()
