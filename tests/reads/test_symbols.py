"""What stands for a value is nothing that somebody could send."""

import subprocess
import sys

PRINT = """
from reads.symbols import ACCOUNT, PERSON, PROVIDER, PROVIDERS, Leaf, symbol
print(ACCOUNT, PERSON, PROVIDER, PROVIDERS, symbol(Leaf(("id",), "ID"), 0, 0))
"""


def symbols():
    return set(subprocess.check_output([sys.executable, "-c", PRINT], text=True).split())


def test_every_process_has_symbols_of_its_own():
    first, second = symbols(), symbols()

    assert len(first | second) == 10
