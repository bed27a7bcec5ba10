"""Records SQLite's LIKE as MLflow's store uses it: test/fixtures/like-parity.json, replayed by src/like-pattern.test.ts.

Run: python test/like-parity.py > test/fixtures/like-parity.json
"""

import json
import random
import sqlite3
import sys

rng = random.Random(7)
db = sqlite3.connect(":memory:")
db.execute("PRAGMA case_sensitive_like = true")
ALPHABET = ["a", "b", "A", "B", "é", "É", "😀", "\\", "."]


def text(extra, length):
    return "".join(rng.choice(ALPHABET + extra) for _ in range(rng.randint(0, length)))


cases = []
for _ in range(700):
    value = text([], 7)
    pattern = text(["%", "%", "%", "_", "_"], 7)
    if rng.random() < 0.6:
        pattern = "".join(rng.choice([c, c, c, "_", "%", c.swapcase()]) for c in value) + rng.choice(["", "%", "_"])
    like = db.execute("SELECT ? LIKE ?", (value, pattern)).fetchone()[0]
    ilike = db.execute("SELECT lower(?) LIKE lower(?)", (value, pattern)).fetchone()[0]
    cases.append([value, pattern, like, ilike])
json.dump({"source": f"SQLite {sqlite3.sqlite_version}", "cases": cases}, sys.stdout, ensure_ascii=True, separators=(",", ":"))
