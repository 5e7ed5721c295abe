"""What stands in the cells of a row: of a person, and of the sessions that they attended in a month.

Cells are texts: ids of the official lists, days as YYYY-MM-DD, 1 and 0 for yes and no. What the portal does
not know is not there, and its cell stays empty; docs/icare.md has the columns one by one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from models.icare import codes
from models.icare.codes import OfficialLanguageId, Orientation, ValidationType
from models.icare.template import TEMPLATES, IcareTemplate

Cells = dict[str, str]
"""By the id of the column; one that is not there is empty."""


@dataclass(frozen=True)
class Person:
    """What iCARE is told of a person, as far as it is known."""

    validation_type: ValidationType | None = None
    validation_id: str | None = None
    date_of_birth: date | None = None
    phone: str | None = None
    """As `models.phone_number` writes it."""
    email: str | None = None
    street_number: str | None = None
    street_name: str | None = None
    street_type: str | None = None
    street_direction: str | None = None
    unit: str | None = None
    city: str | None = None
    province: str | None = None
    postal_code: str | None = None
    official_language: OfficialLanguageId | None = None
    consents: bool | None = None
    """To future research and consultation."""
    referred_by: int | None = None
    """`service_referred_by_id`."""


@dataclass(frozen=True)
class Served:
    """The sessions of one service that one person attended in one month, taken together."""

    first_day: date
    last_day: date
    minutes: int
    language_id: int | None
    """iCARE's number of the language of the last session."""
    orientation: Orientation
    """Of the last session."""
    is_online: bool
    postal_code: str | None
    """Of the site of the last session."""
    people: int
    """How many were at the last session, they among them."""
    topics: frozenset[str] = field(default_factory=frozenset)
    """As iCARE's sheet labels them, where it has them; in whatever case."""


_SAID_AS: Mapping[IcareTemplate, Mapping[str, str]] = MappingProxyType(
    {
        IcareTemplate.NEEDS_ASSESSMENT_AND_REFERRALS: {
            "official_language": "preferred_official_language_id",
            "language": "assessment_language_id",
            "referred_by": "assessment_referral_id",
            "first_day": "assessment_start_dt",
            "last_day": "assessment_completed_dt",
        },
        IcareTemplate.INFORMATION_AND_ORIENTATION: {
            "official_language": "service_official_language_id",
            "language": "service_language_id",
            "referred_by": "service_referred_by_id",
            "first_day": "start_dttm",
            "last_day": "end_dttm",
            "hours": "orientation_length_hours_no",
            "minutes": "orientation_length_minutes_no",
            "length": "orientation_length_id",
            "orientation": "orientation_service_id",
            "people": "group_clients_no_id",
        },
        IcareTemplate.EMPLOYMENT: {
            "official_language": "session_official_lang_id",
            "language": "session_service_lang_id",
            "referred_by": "assessment_referral_id",
            "hours": "complete_hours_spent_no",
            "minutes": "complete_minutes_spent_no",
        },
        IcareTemplate.COMMUNITY_CONNECTIONS: {
            "official_language": "preferred_official_lang_id",
            "language": "service_lang_id",
            "referred_by": "assessment_referral_id",
            "first_day": "service_start_dt",
            "last_day": "service_end_dt",
            "hours": "service_length_hours_no",
            "minutes": "service_length_minutes_no",
            "people": "group_clients_no_id",
        },
    }
)
"""What the templates of services call what they all ask for, and each asks for in its own way."""

_NORTH_AMERICAN = re.compile(r"\+1([0-9]{3})([0-9]{3})([0-9]{4})(?:;|$)")
_IDENTITY = ("client_validation_type_id", "client_validation_id", "client_birth_dt")
_PROFILE = tuple(column.id for column in TEMPLATES[IcareTemplate.CLIENT_PROFILE].columns[1:])
_TOPICS = {
    column.label.casefold(): column.id
    for column in TEMPLATES[IcareTemplate.INFORMATION_AND_ORIENTATION].columns
    if column.id.startswith("topic_") and column.id.endswith("_given_ind")
}

FILLED: Mapping[IcareTemplate, frozenset[str]] = MappingProxyType(
    {
        IcareTemplate.CLIENT_PROFILE: frozenset(_PROFILE),
        **{
            template: frozenset(
                {*_IDENTITY, "postal_cd", "institution_type_id", *said.values()}
                | (
                    set(_TOPICS.values())
                    if template is IcareTemplate.INFORMATION_AND_ORIENTATION
                    else set()
                )
            )
            for template, said in _SAID_AS.items()
        },
        IcareTemplate.LANGUAGE_TRAINING_COURSE: frozenset(),
        IcareTemplate.LANGUAGE_TRAINING_ENROLMENT: frozenset(
            {*_IDENTITY, "preferred_official_lang_id"}
        ),
        IcareTemplate.LANGUAGE_TRAINING_EXIT: frozenset(_IDENTITY),
    }
)
"""The columns that the portal can know; the others are completed by hand."""


def profile_cells(person: Person) -> Cells:
    """Of the Client Profile. Without consent to research nothing is told that could reach the person:
    source 002, "Only the … Postal Code needs to be provided".
    """
    cells = _identity(person)
    cells["official_language_id"] = _text(person.official_language)
    cells["postal_txt"] = _postal(person.postal_code)
    cells["consent_ind"] = "" if person.consents is None else _yes_no(person.consents)
    if person.consents:
        cells |= {
            "phone_no": phone_cell(person.phone),
            "email_txt_ind": _yes_no(bool(person.email)),
            "email_txt": person.email or "",
            "street_no": person.street_number or "",
            "street_nme": person.street_name or "",
            "street_type_id": person.street_type or "",
            "street_direction_id": person.street_direction or "",
            "unit_txt": person.unit or "",
            "city_txt": person.city or "",
            "province_id": person.province or "",
        }
    return _filled(cells)


def service_cells(template: IcareTemplate, person: Person, served: Served) -> Cells:
    """Of a template of services."""
    said = _SAID_AS[template]
    hours, minutes = codes.hours_and_minutes(served.minutes)
    asked = {
        "official_language": _text(person.official_language),
        "language": _text(served.language_id),
        "referred_by": _text(person.referred_by),
        "first_day": served.first_day.isoformat(),
        "last_day": served.last_day.isoformat(),
        "hours": str(hours),
        "minutes": str(minutes),
        "length": str(codes.orientation_length_id(served.minutes)),
        "orientation": str(served.orientation),
        "people": (
            str(codes.group_size_id(served.people))
            if served.orientation is Orientation.GROUP
            else ""
        ),
    }
    cells = _identity(person) | {column: asked[what] for what, column in said.items()}
    cells["postal_cd"] = _postal(served.postal_code)
    cells["institution_type_id"] = codes.ONLINE if served.is_online else codes.SETTLEMENT_PROVIDER
    if template is IcareTemplate.INFORMATION_AND_ORIENTATION:
        told = {topic.casefold() for topic in served.topics}
        cells |= dict.fromkeys((_TOPICS[one] for one in told & _TOPICS.keys()), codes.YES)
    return _filled(cells)


def missing_columns(template: IcareTemplate, cells: Cells) -> list[str]:
    """Mandatory columns that the portal could fill and did not, in the template's order."""
    missing = [
        column.id
        for column in TEMPLATES[template].mandatory
        if column.id in FILLED[template] and column.id not in cells
    ]
    if template is IcareTemplate.CLIENT_PROFILE and cells.get("consent_ind") == codes.YES:
        missing += [column for column in _WITH_CONSENT if column not in cells]
        if not cells.keys() & _REACHED_BY:
            missing.append(CONTACT)
    order = [column.id for column in TEMPLATES[template].columns]
    return sorted(missing, key=order.index)


CONTACT = "phone_no"
"""Stands for both where neither is there: "Only email or phone number are mandatory for iCARE"."""
_REACHED_BY = {"phone_no", "email_txt"}
_WITH_CONSENT = ("street_no", "street_nme", "street_type_id", "city_txt", "province_id")
"""Source 002: with consent to research "all contact information (yellow and green fields) must be
provided"; a direction and a unit few addresses have.
"""


def row_of(template: IcareTemplate, cells: Cells) -> tuple[str | None, ...]:
    """The cells in the template's order; None for an empty one."""
    return tuple(cells.get(column.id) for column in TEMPLATES[template].columns)


def phone_cell(phone: str | None) -> str:
    """`###-###-####`, as the template's label has it: a number of North America, or none."""
    found = _NORTH_AMERICAN.match(phone or "")
    return "-".join(found.groups()) if found else ""


def _identity(person: Person) -> Cells:
    has_both = person.validation_type is not None and person.validation_id
    return {
        "client_validation_type_id": _text(person.validation_type) if has_both else "",
        "client_validation_id": person.validation_id or "" if has_both else "",
        "client_birth_dt": person.date_of_birth.isoformat() if person.date_of_birth else "",
    }


def _postal(code: str | None) -> str:
    """Six characters without a space."""
    return (code or "").replace(" ", "").upper()


def _text(value: int | None) -> str:
    return "" if value is None else str(int(value))


def _yes_no(value: bool) -> str:
    return codes.YES if value else codes.NO


def _filled(cells: Cells) -> Cells:
    return {column: text for column, text in cells.items() if text}
