"""SELECTs within one another: what each calls its rows, and the objects that it makes of one."""

from collections.abc import Callable


class Select:
    def __init__(self) -> None:
        self.names = 0
        """How many rows have one."""
        self.beside: list[str] = []
        """The objects of the SELECT that is being written, as its FROM has them."""

    def name(self) -> str:
        """No name of an answer has a `$`, and none can stand for the row that it is a column of."""
        self.names += 1
        return f"t{self.names - 1}$"

    def select(self, write: Callable[[], str], source: str, tail: str = "") -> str:
        """What `write` makes of a row of `source`."""
        items, beside = self.made_beside(write)
        return f"select {items} from {' '.join([source, *beside])}{tail}"

    def made_beside(self, write: Callable[[], str]) -> tuple[str, list[str]]:
        """What `write` makes of a row, and the objects that its FROM needs besides."""
        outer, self.beside = self.beside, []
        try:
            return write(), self.beside
        finally:
            self.beside = outer

    def object(self, items: str) -> str:
        """Columns of a row as one object, which becomes JSON along with what it stands in.

        It stands beside the row, where PostgreSQL makes it along with the row; a sub-select in its
        place would be a plan of its own, run anew for each row.
        """
        alias = self.name()
        self.beside.append(f"cross join lateral (select {items}) {alias}")
        return alias
