"""The schema of the map file is sound, accepts every map of maps/ and every template, and refuses what the format refuses."""
import copy
import json
import os
import sys
from pathlib import Path

import jsonschema

root = Path(os.environ["CONCARTE_SOURCE_DIR"])
schema = json.loads((root / "assets/schema/concarte-map-1.schema.json").read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
failures = []

maps = sorted([*(root / "maps").rglob("*.json"), *(root / "assets/templates").glob("*.json")])
for path in maps:
    for error in validator.iter_errors(json.loads(path.read_text("utf-8"))):
        failures.append(f"{path.relative_to(root)}: {error.json_path}: {error.message}")

good = {
    "format": "concarte-map", "version": 1, "unknown": [1, {"kept": None}],
    "groups": [{"id": "g1"}],
    "nodes": [{"id": "n1", "text": "Réussir,\nensemble", "pin": [1.5, -2], "stances": [{"groups": ["g1"], "stance": "for"}]}],
    "links": [{"id": "l1", "from": "n1", "to": "n1"}],
}
if not validator.is_valid(good):
    failures.append("a good map is refused")

WRONG = {
    "another format": lambda m: m.update(format="freemind"),
    "no format": lambda m: m.pop("format"),
    "no version": lambda m: m.pop("version"),
    "a version to come": lambda m: m.update(version=2),
    "nodes that are no list": lambda m: m.update(nodes={}),
    "a node without id": lambda m: m["nodes"][0].pop("id"),
    "an id with a space": lambda m: m["nodes"][0].update(id="n 1"),
    "an id that is too long": lambda m: m["nodes"][0].update(id="n" * 33),
    "a text that is a number": lambda m: m["nodes"][0].update(text=1),
    "a text with a tab": lambda m: m["nodes"][0].update(text="a\tb"),
    "a text with too many characters": lambda m: m["nodes"][0].update(text="é" * 100_001),
    "an unknown status": lambda m: m["nodes"][0].update(status="perhaps"),
    "an unknown side": lambda m: m["nodes"][0].update(side="up"),
    "folded in words": lambda m: m["nodes"][0].update(folded="yes"),
    "a pin with three numbers": lambda m: m["nodes"][0].update(pin=[1, 2, 3]),
    "a stance that is none": lambda m: m["nodes"][0]["stances"][0].update(stance="maybe"),
    "no stance at all": lambda m: m["nodes"][0]["stances"][0].pop("stance"),
    "a colour by name": lambda m: m["groups"][0].update(colour="red"),
    "an unknown kind of group": lambda m: m["groups"][0].update(kind="school"),
    "a link without end": lambda m: m["links"][0].pop("to"),
    "an unknown kind of link": lambda m: m["links"][0].update(kind="hates"),
    "an unknown layout": lambda m: m.update(layout={"style": "spiral"}),
}
for what, spoil in WRONG.items():
    spoilt = copy.deepcopy(good)
    spoil(spoilt)
    if validator.is_valid(spoilt):
        failures.append(f"{what} is accepted")

print("\n".join(failures))
sys.exit(bool(failures) or not maps)
