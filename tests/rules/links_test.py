"""Each folder of src/ is linked to the folders that src/README.md lets it include, and to no other."""
import os
import re
import sys
from pathlib import Path

source = Path(os.environ["CONCARTE_SOURCE_DIR"]) / "src"

table = (source / "README.md").read_text().split("| May include |", 1)[1].split("\n\n", 1)[0]
rows = re.findall(r"^\| ([a-z_/]+) \|[^|]*\| ([a-z_ ]*)\|$", table, re.MULTILINE)
allowed = {folder: set(uses.split()) for folder, uses in rows}

linked = {}
for file in source.rglob("CMakeLists.txt"):
    call = re.search(r"^concarte_library\(([^)]*)\)", file.read_text(), re.MULTILINE)
    if call:
        uses = re.search(r"\bUSES\s+([a-z_\s]*)", call[1])
        linked[file.parent.relative_to(source).as_posix()] = set(uses[1].split()) if uses else set()

different = [folder for folder in sorted(allowed.keys() | linked.keys()) if allowed.get(folder) != linked.get(folder)]
for folder in different:
    print(f"src/{folder}: may include {allowed.get(folder)}, is linked to {linked.get(folder)}")
sys.exit(bool(different) or not linked)
