"""What the intake form is made of: sections of questions, and who requires an answer under which condition.

The form is declared once, in the modules beside this one, in the order of source 002. Inputs and
outputs of the API, what is read, refused, stored, carried to a family member and printed, what a front
end colours green and yellow: all of it is derived from these declarations.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from uuid import UUID

from models.errors import Mistake, invalid, say

if TYPE_CHECKING:
    from models.jobseeker import Jobseeker
    from models.registration.row import Registration

Answers: TypeAlias = dict[str, Any]
"""By coordinate, `section.question` in Python names; a question that is not in it was not answered."""


class RequiredBy(StrEnum):
    """Source 002: "Green are required by OCMS … Yellow are required … for iCARE reporting" ."""

    PORTAL = "PORTAL"
    ICARE = "ICARE"


@dataclass(frozen=True)
class Condition:
    """When a requirement holds, worked out from the answers as they are."""

    name: str
    """For programs, in capitals."""
    sentence: str
    """For people: "When the client consents to future research." ."""
    missing: str
    """What to tell whoever left the answer out: what is needed, and why."""
    holds: Callable[[Answers, date], bool]
    """Of the answers, and of today in Ontario."""


REQUIRED = say("This field is required.")


def is_empty(answer: Any) -> bool:
    """Nothing was answered. No is an answer, and so is zero."""
    return answer is None or answer in ("", [])


def is_answered(answer: Any) -> bool:
    return not is_empty(answer)


@dataclass(frozen=True)
class Requirement:
    by: RequiredBy
    when: Condition | None = None
    """None: always."""
    enough: Callable[[Any], bool] = is_answered
    """Which answers will do."""
    missing: str = REQUIRED
    """What to tell whoever gave none that will do, where there is no condition that says it."""

    def holds(self, answers: Answers, today: date) -> bool:
        return self.when is None or self.when.holds(answers, today)


ALWAYS = (Requirement(RequiredBy.PORTAL),)
FOR_ICARE = (Requirement(RequiredBy.ICARE),)


class Sealing(Protocol):
    """How what is stored encrypted is written, opened and compared: permissions/ has the keys."""

    def seal(self, plain: str, *, table: str, column: str, row: UUID) -> bytes: ...

    def open(self, cipher: bytes, *, table: str, column: str, row: UUID) -> str: ...

    def fingerprint(self, text: str) -> bytes:
        """The same for the same text, and for nobody without the key."""
        ...


@dataclass
class Reading:
    """One form being read: for whom, when, and all that is wrong with it."""

    provider_id: UUID
    account_id: UUID
    now: datetime
    today: date
    """The day in Ontario."""
    sealing: Sealing
    entries: Mapping[str, Mapping[str, str]]
    """By catalogue: what people may write, folded, and the name of the entry that it means."""
    person_id: UUID | None = None
    """Whose form it is; None until they are registered."""
    mistakes: list[Mistake] = field(default_factory=list)

    def wrong(self, coordinate: str, text: str, *below: str, **parameters: Any) -> None:
        """Tell what is wrong with an answer, or with a part of it."""
        self.mistakes.append(invalid(text, *coordinate.split("."), *below, **parameters))

    def is_wrong(self, coordinate: str) -> bool:
        """Whether something is wrong there already: then it is not told again that it is missing."""
        path = tuple(coordinate.split("."))
        return any(mistake.field[: len(path)] == path for mistake in self.mistakes)


@dataclass(frozen=True)
class Place:
    """Where an answer stands, so that what is wrong with it is told there."""

    reading: Reading
    coordinate: str
    below: tuple[str, ...] = ()

    def wrong(self, text: str, **parameters: Any) -> None:
        self.reading.wrong(self.coordinate, text, *self.below, **parameters)

    def part(self, name: str) -> "Place":
        return Place(self.reading, self.coordinate, (*self.below, name))

    @property
    def path(self) -> tuple[str, ...]:
        return (*self.coordinate.split("."), *self.below)


class Kind(Protocol):
    """What an answer is: models/registration/kinds.py."""

    @property
    def input_type(self) -> Any:
        """The type of the input field, without null."""
        ...

    @property
    def output_type(self) -> Any:
        """The type of the output field, without null; None where the API shows it elsewhere."""
        ...

    async def read(self, value: Any, at: Place) -> Any:
        """The answer as it is stored; None where it says nothing or what is wrong was told."""
        ...


class Keeper(Protocol):
    """Where an answer is kept."""

    async def load(self, person: "Jobseeker", registration: "Registration", name: str) -> Any: ...

    async def store(
        self,
        person: "Jobseeker",
        registration: "Registration",
        name: str,
        value: Any,
        reading: Reading,
    ) -> None:
        """The rows `person` and `registration` are saved by whoever calls, after all answers."""
        ...


class OnARow:
    """Kept in columns of `registration` or of the person: it is written before either is saved."""


class OnRegistration(OnARow):
    """A column of `registration` with the question's name."""

    async def load(self, _person: "Jobseeker", registration: "Registration", name: str) -> Any:
        return getattr(registration, name)

    async def store(
        self,
        _person: "Jobseeker",
        registration: "Registration",
        name: str,
        value: Any,
        _reading: Reading,
    ) -> None:
        setattr(registration, name, value)


@dataclass(frozen=True)
class OnPerson(OnARow):
    """A column of `jobseeker`: what the portal knew before there was a form."""

    column: str = ""
    """Where it is not called as the question is."""

    async def load(self, person: "Jobseeker", _registration: "Registration", name: str) -> Any:
        return getattr(person, self.column or name)

    async def store(
        self,
        person: "Jobseeker",
        _registration: "Registration",
        name: str,
        value: Any,
        _reading: Reading,
    ) -> None:
        setattr(person, self.column or name, value)


@dataclass(frozen=True)
class Question:
    name: str
    """Of the field in the section's input and output, in Python; the API has it in camelCase."""
    label: str
    """What the form calls it: the words of source 002."""
    kind: Kind
    help: str = ""
    """What to enter, for people."""
    required: tuple[Requirement, ...] = ()
    kept: Keeper = field(default_factory=OnRegistration)
    carried: bool = False
    """Whether another family member begins with the same answer."""
    once: bool = False
    """Whether it is answered when a client is registered and not by `updateRegistration`."""
    about: str = ""
    """The question of the same section that this one is about: when the answer there changes, this one
    is emptied unless it is sent too."""

    @property
    def is_shown(self) -> bool:
        """Whether the section's output has it: a column of the person is the person's own field."""
        return self.kind.output_type is not None and not isinstance(self.kept, OnPerson)

    @property
    def is_on_registration(self) -> bool:
        """Whether the answer is a column of `registration`."""
        return isinstance(self.kept, OnRegistration)


Rule: TypeAlias = Callable[[Answers, Reading], Awaitable[None]]
"""What must hold between answers; tells `Reading.wrong` where it does not."""


@dataclass(frozen=True)
class Section:
    name: str
    """Python name; the input type is `<Name>Input`, the output type `Registration<Name>`."""
    title: str
    questions: tuple[Question, ...]
    rules: tuple[Rule, ...] = ()
    help: str = ""

    def coordinate(self, question: Question) -> str:
        return f"{self.name}.{question.name}"

    def about(self, question: Question) -> str | None:
        """The coordinate that the question is about."""
        return f"{self.name}.{question.about}" if question.about else None
