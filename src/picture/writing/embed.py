"""Makes C++ of the files that pages hold, each with its hash: embed.py OUT FILE…, for CMake."""
import base64
import hashlib
import sys
from pathlib import Path

out, files = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
lines = ["// What pages hold, written by embed.py from the files beside it.", '#include "picture/writing/page_parts.h"', "", "namespace concarte::writing {", ""]
for file in files:
    # The first line says what the file is for; a page needs no such line.
    text = file.read_text(encoding="utf-8").split("\n", 1)[1]
    hashed = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    name = "".join(word.capitalize() for word in file.name.replace(".", "_").split("_"))
    # Pieces: compilers need not take longer literals than these.
    pieces = "\n".join(f'R"part({text[at:at + 8000]})part"' for at in range(0, len(text), 8000))
    pieces = pieces or '""'
    lines += [f"const PagePart {name}{{{pieces}, \"sha256-{hashed}\"}};", ""]
lines += ["}  // namespace concarte::writing", ""]
out.write_text("\n".join(lines), encoding="utf-8")
