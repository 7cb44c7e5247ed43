"""Every package that ./run and ./test install is explained in third_party/README.md, and none is explained that is not installed."""
import os
import re
import sys
from pathlib import Path

third_party = Path(os.environ["CONCARTE_SOURCE_DIR"]) / "third_party"

listed = set()
for name in ("packages.run", "packages.test"):
    lines = (third_party / name).read_text().splitlines()
    listed |= {line.split("#")[0].strip() for line in lines} - {""}

explanation = (third_party / "README.md").read_text()
explained = set(re.findall(r"`([a-z0-9][a-z0-9.+-]+)`", explanation))
not_packages = {"tests", "base", "system", "worker", "cli", "dot", "imgui", "setup.sh", "packages.run", "packages.test", "libimgui-dev"}

# What every Debian has that builds packages; apt needs them to unpack Dear ImGui.
without_row = {"debian-archive-keyring", "dpkg-dev"}

for package in sorted(listed - explained - without_row):
    print(f"third_party/README.md: no word about {package}")
for package in sorted(explained - listed - not_packages):
    print(f"third_party/README.md: {package} is in no packages list")
sys.exit(bool(listed - explained - without_row or explained - listed - not_packages))
