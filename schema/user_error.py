"""UserError: what somebody can put right, as data on the payload, in the reader's language."""

import strawberry

from models import Language
from models.errors import ErrorCode, Mistake
from schema.messages import translate


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


@strawberry.type(description="Something that the person who sent the input can put right.")
class UserError:
    code: ErrorCode = strawberry.field(description="Why, for programs.")
    field: list[str] = strawberry.field(
        description=(
            "Where: the path from the arguments, such as `[input, personalDetails, email]`."
            " Empty when it is about the whole request."
        )
    )
    message: str = strawberry.field(description="What is wrong and what to do, for people.")

    @classmethod
    def of(cls, mistake: Mistake, language: Language) -> "UserError":
        return cls(
            code=mistake.code,
            field=[camel(name) for name in mistake.field],
            message=translate(mistake.text, language, **mistake.parameters),
        )
