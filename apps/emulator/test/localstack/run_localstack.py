"""Runs localstack-core 4.14.0 in this process, on Python 3.10 to 3.13: `python run_localstack.py`.

Its package declares Python 3.10, but it is developed on 3.13 and its code needs two things that older ones miss: `class Name[T](Base)`,
which is rewritten as `class Name(Base, Generic[T])` when such a module is read, and `warnings.deprecated`. On 3.13 nothing is touched.
"""

import re
import runpy
import sys
import warnings
from importlib.machinery import SourceFileLoader

GENERIC_CLASS = re.compile(r"^class (\w+)\[(\w+)\](?:\((.*)\))?:$", re.MULTILINE)


def lowered(source: str) -> str:
    first = GENERIC_CLASS.search(source)
    if first is None:
        return source

    def generic(found: re.Match) -> str:
        name, variable, bases = found.groups()
        return f"class {name}({', '.join(filter(None, [bases, f'Generic[{variable}]']))}):"

    names = sorted({variable for _, variable, _ in GENERIC_CLASS.findall(source)})
    variables = "".join(f'{name} = TypeVar("{name}")\n' for name in names)
    imports = "from typing import Generic, TypeVar\n"
    return source[: first.start()] + imports + variables + GENERIC_CLASS.sub(generic, source[first.start() :])


class LoweringLoader(SourceFileLoader):
    def source_to_code(self, data, path, **options):
        return super().source_to_code(lowered(bytes(data).decode()).encode(), path, **options)


def read_localstack_lowered() -> None:
    from importlib.machinery import FileFinder

    class Finder:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if not name.startswith("localstack.") or path is None:
                return None
            for folder in path:
                spec = FileFinder(folder, (LoweringLoader, [".py"])).find_spec(name)
                if spec is not None and spec.loader is not None:
                    return spec
            return None

    sys.meta_path.insert(0, Finder)


def add_deprecated() -> None:
    from typing_extensions import deprecated

    warnings.deprecated = deprecated


if __name__ == "__main__":
    if sys.version_info < (3, 12):
        read_localstack_lowered()
    if sys.version_info < (3, 13):
        add_deprecated()
    runpy.run_module("localstack.runtime.main", run_name="__main__")
