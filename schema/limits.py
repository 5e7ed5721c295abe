"""What a document may cost, decided in one walk that visits every fragment once."""

from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
    ValidationRule,
)

DEEPEST = 15
MOST_FIELDS = 1000
"""Fields after fragments are spread out: aliases and repeated spreads count each time."""
MOST_TOKENS = 4000
INTROSPECTION = frozenset({"__schema", "__type"})


class WithinLimits(ValidationRule):
    """Refuse documents that are too deep or select too much. Linear in the document's length."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self._known: dict[str, tuple[int, int]] = {}
        self._open: set[str] = set()

    def enter_operation_definition(self, node: OperationDefinitionNode, *_: Any) -> None:
        depth, fields = self._measure(node.selection_set)
        if depth > DEEPEST:
            self._refuse(f"The document is more than {DEEPEST} levels deep.", node)
        elif fields > MOST_FIELDS:
            self._refuse(f"The document selects more than {MOST_FIELDS} fields.", node)

    def _measure(self, selections: SelectionSetNode) -> tuple[int, int]:
        """Depth and number of fields. Introspection has its own shape and is not counted."""
        deepest = fields = 0
        for selection in selections.selections:
            depth = count = 0
            if isinstance(selection, FieldNode):
                count = 1
                if selection.selection_set and selection.name.value not in INTROSPECTION:
                    depth, below = self._measure(selection.selection_set)
                    count += below
                depth += 1
            elif isinstance(selection, InlineFragmentNode):
                depth, count = self._measure(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode):
                depth, count = self._fragment(selection.name.value)
            deepest = max(deepest, depth)
            fields += count
        return deepest, fields

    def _fragment(self, name: str) -> tuple[int, int]:
        """Measured once. A fragment that spreads itself is refused by another rule."""
        if name in self._known:
            return self._known[name]
        fragment: FragmentDefinitionNode | None = self.context.get_fragment(name)
        if fragment is None or name in self._open:
            return 0, 0
        self._open.add(name)
        measured = self._measure(fragment.selection_set)
        self._open.discard(name)
        self._known[name] = measured
        return measured

    def _refuse(self, message: str, node: OperationDefinitionNode) -> None:
        self.report_error(GraphQLError(message, [node], extensions={"code": "DOCUMENT_TOO_LARGE"}))
