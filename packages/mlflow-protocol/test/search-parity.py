"""Records how MLflow's own parser reads generated search clauses: test/fixtures/search-parity.json, replayed by src/search-parity.test.ts.

Run with a Python that has mlflow 3.10.1 and sqlparse 0.6.1: python test/search-parity.py > test/fixtures/search-parity.json
"""

import json
import random
import re
import sys

import mlflow
import sqlparse
from mlflow.exceptions import MlflowException
from mlflow.utils.search_utils import SearchExperimentsUtils, SearchUtils

SEED = 20261122
CASES = {"run filter": 1150, "experiment filter": 450, "run order": 380, "experiment order": 220}
rng = random.Random(SEED)

RUN_KEYS = """metrics.loss metric.acc metrics.`val loss` metrics."a.b" params.lr param.lr parameter.lr parameters.`batch size`
params."x y" tags.team tag.team tags.`mlflow.runName` tags."mlflow.source.type" attributes.run_id attribute.status attr.run_name
run.user_id run_name start_time created Created attributes.`Run name` attributes."run name" end_time attributes.end_time status
artifact_uri user_id dataset.name datasets.digest dataset.context datasets.`name` dataset.foo metrics.1 params.min tags.type
tags.select params.order metrics.timestamp `metrics`.loss `params`.`a b` 'params'.x "tags".x foo.bar foo bar timestamp name
params.a.b.c tags.`a``b` tags.é метрика metrics . x metrics.x.y params.in run.Created attributes.run_uuid lifecycle_stage tags.
.x metrics.loss[0] params.'q' metrics.`a"b` attributes.start_time run_id tags.from params.x::int tags.# params.$x ?x @x
attributes.Created datasets.context dataset.Name "run_id" `run_id` 'run_id'""".split()
RUN_KEYS += ["metrics . x", "tags.`a b`", 'params."x y"', "params.a b", "run name", "metrics.`val loss`", "tags . `x`"]
EXPERIMENT_KEYS = """name creation_time last_update_time experiment_id attribute.name attributes.name tags.owner tag.owner
tags.`a.b` tags."a b" attribute.creation_time `name` "name" `attribute`.name tags.x.y foo tags.name metric.x artifact_location
attribute.`name` lifecycle_stage tag.`mlflow.note.content` tags.type attribute.foo""".split()
OPERATORS = ["="] * 5 + ["!=", "<", "<=", ">", ">=", "LIKE", "ILIKE", "like", "Ilike", "IN", "NOT IN", "in", "not in", "IS NULL",
    "IS NOT NULL", "is null", "is not  null", "==", "<>", "=>", "~", "NOT LIKE", "not ilike", "RLIKE", "BETWEEN", "IS", "NOT", "~=",
    "!", "REGEXP", "not  in", ":=", "::", "||", ""]
VALUES = """'x' 'my value' "x" "my value" '' "" 'it''s' 'it\\'s' 'a"b' "a'b" `x` x 1 1.5 -3 .5 5. 1e5 1E-3 -1.5e10 0x1F 1_000
1e400 123456789012345678901 NaN nan inf NULL null True ('a') ('a','b') ('a', 'B') ("a") () (a) ('a',) ('a' 'b') (1,2) ('a',1) (('a'))
('abc','123','x1') 'unbalanced "unbalanced `unbalanced ' " '%x%' '%X_' 'ünïcode' 'emoji😀' 1abc abc1 1.2.3 - -x --5 'a'b 'a'::text
[1] ['a'] foo() max(1) 'x'; 'x\\' 'a\\\\' $$x$$ $t$x$t$ ? :x %s @v 1+1 'a'||'b' 5- '\\x41' ('\\x41') ('a\\nb') (r'a\\b') ('é') 12-3 1=1""".split()
VALUES += ['"say ""hi"""', "'my value'", '"my value"', "('a', 'b')", "( 'a' )", "('a' , 'b' )", "'x y' z", "timestamp '2020'", "date '2020'", "'a' 'b'"]
JOINERS = [" AND "] * 8 + [" and ", " And ", " OR ", " or ", ", ", " ", "\nAND\n", "  AND\t", " && ", "; ", " AND AND ", "AND", " NOT ",
    " XOR ", " -- c\n", " /* c */ AND ", " AND # c\n", " WHERE ", " LIMIT ", " AS "]
SPACES = ["", " ", " ", " ", "  ", "\t", "\n", "\r\n", "\u00a0"]


def clause(keys):
    return f"{rng.choice(keys)}{rng.choice(SPACES)}{rng.choice(OPERATORS)}{rng.choice(SPACES)}{rng.choice(VALUES)}"


def plausible(keys):
    operator, value = rng.choice([("=", "'x'"), ("!=", "'y z'"), (">", "1"), ("<=", "-2.5"), ("LIKE", "'%a%'"), ("ilike", '"B_"'),
        ("IN", "('a', 'b')"), ("NOT IN", "('a')"), ("IS NULL", ""), ("IS NOT NULL", ""), ("=", "3"), ("<", "1e-3"), ("=", '"q"')])
    return f"{rng.choice(keys)} {operator} {value}".strip()


RUN_VALID = [
    (["metrics.loss", "metric.`val loss`", 'metrics."a.b"', "metrics.timestamp", "metrics.x.y"], ["=", "!=", "<", "<=", ">", ">="],
        ["1", "-2.5", ".5", "1e-3", "5.", "0"]),
    (["params.lr", "param.`batch size`", 'parameters."x y"', "parameter.min", "tags.team", "tag.`mlflow.runName`", "tags.é", "params.select"],
        ["=", "!=", "LIKE", "like", "ILIKE", "ilike"], ["'x'", '"x y"', "'it\\'s'", "'%a_'", '"a\'b"', "''", "'AND'", "'a = 1'", "'ü;--'"]),
    (["attributes.status", "attr.run_name", "run.user_id", "run_name", "attributes.`Run name`", "artifact_uri", "run_id", "`status`"],
        ["=", "!=", "LIKE", "Ilike"], ["'x'", '"FINISHED"', "'%'"]),
    (["start_time", "attributes.created", "run.Created", "end_time"], ["=", "<", ">=", "!="], ["0", "1767225600000", "1.5", "9223372036854775807"]),
    (["run_id", "attributes.run_id", "datasets.name", "dataset.digest", "datasets.context"], ["IN", "NOT IN", "in", "not in"],
        ["('a')", "('a', \"b\")", "( 'abc','B' )", "('a',)", "('a' 'b')", "(r'a\\b', '\\x41b')"]),
    (["dataset.name", "datasets.context", "datasets.`digest`"], ["=", "LIKE", "!=", "ILIKE"], ["'train'", '"t%"']),
]
EXPERIMENT_VALID = [
    (["name", "attribute.name", "`name`", 'attribute."name"'], ["=", "!=", "LIKE", "ILIKE"], ["'x'", '"a b"', "'%a_'"]),
    (["creation_time", "attribute.last_update_time"], ["=", "<", ">=", "!="], ["0", "1767225600000", "1.5"]),
    (["tags.owner", "tag.`a.b`", 'tags."a b"', "tags.x.y"], ["=", "!=", "LIKE", "ILIKE"], ["'x'", '"y z"', "'%'"]),
    (["tags.owner", "tag.`a.b`"], ["IS NULL", "IS NOT NULL", "is null", "IS  NOT  NULL"], [""]),
]


def valid_filter(groups):
    def one():
        keys, operators, values = rng.choice(groups)
        gap = rng.choice([" ", " ", "  ", "\t"])
        return f"{rng.choice(keys)}{gap}{rng.choice(operators)}{gap}{rng.choice(values)}".strip()

    text = one()
    for _ in range(rng.choice([0, 1, 1, 2, 4])):
        text += rng.choice([" AND ", " and ", "\nAnd ", "  AND  "]) + one()
    return text


def broken(text):
    for _ in range(rng.randint(1, 3)):
        at = rng.randint(0, len(text))
        cut = rng.choice([0, 0, 1, 2])
        text = text[:at] + rng.choice(["", "'", '"', "`", "(", ")", " ", ".", ",", ";", "\\", "=", "-", "*", "[", "]", "é", "1", "$", "/*"]) + text[at + cut :]
    return text


def filter_text(keys, groups):
    if rng.random() < 0.4:
        text = valid_filter(groups)
        return broken(text) if rng.random() < 0.15 else text
    make = rng.choice([clause, plausible, plausible])
    text = make(keys)
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 3])):
        text += rng.choice(JOINERS) + make(keys)
    if rng.random() < 0.12:
        text = f"({text})"
    if rng.random() < 0.25:
        text = broken(text)
    if rng.random() < 0.05:
        text = rng.choice([" ", "\n", ";", ""]) + text + rng.choice([" ", ";", " ; ", ";;", "\n"])
    return text


DIRECTIONS = ["", "", " ASC", " DESC", " asc", " desc", " Desc", "  DESC", " ASCENDING", " foo", " DESC NULLS LAST", " asc desc", "\tASC", " desc ", ","]


def order_text(keys):
    text = rng.choice(keys) + rng.choice(DIRECTIONS)
    return broken(text) if rng.random() < 0.2 else text


def run_operators(parsed):
    """The operator checks of _get_sqlalchemy_filter_clauses, which need no database."""
    comparisons = []
    for sed in parsed:
        kind, key, value, comparator = sed["type"], SearchUtils.translate_key_alias(sed["key"]), sed["value"], sed["comparator"].upper()
        if SearchUtils.is_string_attribute(kind, key, comparator) or SearchUtils.is_numeric_attribute(kind, key, comparator):
            pass
        elif SearchUtils.is_metric(kind, comparator):
            value = float(value)
        elif not (SearchUtils.is_param(kind, comparator) or SearchUtils.is_tag(kind, comparator) or SearchUtils.is_dataset(kind, comparator)):
            raise MlflowException(f"Invalid search expression type '{kind}'")
        if kind != "attribute":
            key = sed["key"]
        comparisons.append([kind, key, comparator, checked(comparator, value)])
    return comparisons


def experiment_operators(parsed):
    """The operator checks of _get_search_experiments_filter_clauses."""
    comparisons = []
    for sed in parsed:
        kind, key, value, comparator = sed["type"], sed["key"], sed["value"], sed["comparator"]
        if kind == "attribute":
            if SearchExperimentsUtils.is_string_attribute(kind, key, comparator) and comparator not in ("=", "!=", "LIKE", "ILIKE"):
                raise MlflowException(f"Invalid comparator for string attribute: {comparator}")
            SearchExperimentsUtils.is_numeric_attribute(kind, key, comparator)
        elif comparator not in ("IS NULL", "IS NOT NULL", "=", "!=", "LIKE", "ILIKE"):
            raise MlflowException(f"Invalid comparator for tag: {comparator}")
        comparisons.append([kind, key, comparator, checked(comparator, value)])
    return comparisons


def checked(comparator, value):
    # Refused by the database, not by the parser.
    if isinstance(value, list) != (comparator in ("IN", "NOT IN")):
        raise TypeError("list compared with a single value")
    return str(value) if isinstance(value, float) else value


READERS = {
    "run filter": lambda text: run_operators(SearchUtils.parse_search_filter(text)),
    "experiment filter": lambda text: experiment_operators(SearchExperimentsUtils.parse_search_filter(text)),
    "run order": lambda text: list(SearchUtils.parse_order_by_for_search_runs(text)),
    "experiment order": lambda text: list(SearchExperimentsUtils.parse_order_by_for_search_experiments(text)),
}
MAKERS = {
    "run filter": lambda: filter_text(RUN_KEYS, RUN_VALID),
    "experiment filter": lambda: filter_text(EXPERIMENT_KEYS, EXPERIMENT_VALID),
    "run order": lambda: order_text(RUN_KEYS),
    "experiment order": lambda: order_text(EXPERIMENT_KEYS),
}
FIXED = {
    "run filter": ["", " ", ";", "a" * 300, "(" * 120 + "1" + ")" * 120, "metrics.a = 1 AND " * 3 + "metrics.a = 1", "a=b=c=d", "," * 50,
        "params.x = 'a" * 3, "SELECT 1", "BEGIN; END", "GO", "x; y", "CREATE TABLE foo (a)", "f(x) = 1", "tags.a = 'x' OR tags.b = 'y'"],
    "experiment filter": ["", "name = 'a' OR name = 'b'", "tags.x IS NULL AND name LIKE 'a%'", "name IS NULL"],
    "run order": ["", " ", "timestamp", "timestamp desc", "timestamp  ASC", "metrics.a, metrics.b", "metrics.`a b` DESC"],
    "experiment order": ["", "timestamp", "name", "experiment_id desc"],
}


def sorted_sets(message):
    return re.sub(r"\{('[^{}]*')\}", lambda m: "{" + ", ".join(sorted(m.group(1).split(", "))) + "}", message)


def record(kind, text):
    try:
        return [text, READERS[kind](text)]
    except MlflowException as e:
        return [text, sorted_sets(e.message)]
    except Exception as e:
        # The official server answers 500 here.
        return [text, {"crash": type(e).__name__}]


cases = {}
for kind, count in CASES.items():
    texts = dict.fromkeys(FIXED[kind])
    while len(texts) < count:
        texts[MAKERS[kind]()] = None
    cases[kind] = [record(kind, text) for text in texts]

json.dump(
    {"source": f"mlflow {mlflow.__version__}, sqlparse {sqlparse.__version__}", "seed": SEED, "cases": cases},
    sys.stdout,
    ensure_ascii=False,
    separators=(",", ":"),
)
