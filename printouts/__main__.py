"""`python -m printouts`: a document as JSON comes in, its PDF goes out. A process for each document.

It lives for one document, knows no setting, no key and no database, and ends by itself when that takes
too long or too much.
"""

import json
import resource
import sys
from datetime import UTC, datetime

import typst

from printouts.letters import FONTS, printable

_FOLDER = FONTS.parent
CPU_SECONDS = 30
MEMORY = 2 * 1024**3
"""Bytes of addresses. The longest history that is printed takes a fifth."""


def main() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    document = printable(json.load(sys.stdin.buffer))
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    # A template reads files of its own folder alone, and no package: there is no such folder.
    nothing = str(_FOLDER / "none")
    compiler = typst.Compiler(
        root=str(_FOLDER), font_paths=fonts, package_path=nothing, package_cache_path=nothing
    )
    pdf = compiler.compile(
        input=str(_FOLDER / f"{document['template']}.typ"),
        format="pdf",
        sys_inputs={"document": json.dumps(document, ensure_ascii=False)},
        pdf_standards=["ua-1"],
        timestamp=datetime.now(UTC).replace(microsecond=0),
    )
    if not isinstance(pdf, bytes):
        raise TypeError(type(pdf))
    sys.stdout.buffer.write(pdf)


if __name__ == "__main__":
    main()
