"""The source follows the rules of tests/rules/source_rules.py; long files and functions are listed in the log."""
import os
import sys
from pathlib import Path

import source_rules

top = Path(os.environ["CONCARTE_SOURCE_DIR"])
broken = [f"{rule.__name__}: {what}" for rule in source_rules.RULES for what in rule(top)]
print(*broken, sep="\n")

long = list(source_rules.sizes(top))
print(f"Longer than {source_rules.MOST_FILE_LINES} lines a file, {source_rules.MOST_FUNCTION_LINES} a function: {len(long)}", *long, sep="\n  ")
sys.exit(bool(broken))
