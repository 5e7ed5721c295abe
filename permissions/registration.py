"""The matrix of the intake form: who works with clients fills it, who reads clients reads it.

A section's lines follow from its questions, so that a question is declared once.
"""

from models.registration.form import Section
from models.registration.kinds import Reference, Rows
from models.registration.sections import FORM
from permissions.matrix.lines import Rule
from permissions.rules import (
    anyone,
    assigns_caseworkers,
    assigns_service_providers,
    opens_sensitive_information,
)


def pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def input_of(section: Section) -> str:
    """The name of the section's input type."""
    return f"{pascal(section.name)}Input"


def output_of(section: Section) -> str:
    """The name of the section's output type."""
    return f"Registration{pascal(section.name.removeprefix('registration_'))}"


def _rows_of(section: Section) -> list[Rows]:
    return [one.kind for one in section.questions if isinstance(one.kind, Rows)]


_NOT_EVERYBODY: dict[str, Rule] = {
    # Source 000: "Visible only to those with Service Provider Admin permissions".
    "registration_summary.primary_worker_id": assigns_caseworkers,
}

INPUT_RULES: dict[str, dict[str, Rule]] = {
    "RegistrationFormInput": {section.name: anyone for section in FORM},
    **{
        input_of(section): {
            question.name: _NOT_EVERYBODY.get(section.coordinate(question), anyone)
            for question in section.questions
        }
        for section in FORM
    },
    **{
        f"{rows.name}Input": {part.name: anyone for part in rows.parts}
        for section in FORM
        for rows in _rows_of(section)
    },
}
"""Whoever may call the mutation may fill every other field."""


_DERIVED: dict[str, tuple[str, ...]] = {"client_history": ("status_in_agency",)}
"""By section: fields of its output that are worked out of the answers."""


def _shown(section: Section) -> list[str]:
    """The fields of the section's output: its columns, its rows, and what it refers to."""
    names = list(_DERIVED.get(section.name, ()))
    for question in section.questions:
        kind = question.kind
        if isinstance(kind, Rows) or question.is_shown:
            names.append(question.name)
        elif isinstance(kind, Reference) and kind.shown_as:
            names.append(kind.shown_as)
    return names


SHOWN = tuple(section for section in FORM if _shown(section))
"""Sections with something of their own; the answers of the others are all the person's fields."""

OUTPUT_RULES: dict[str, dict[str, Rule]] = {
    **{output_of(section): dict.fromkeys(_shown(section), anyone) for section in SHOWN},
    **{
        rows.name: {part.name: anyone for part in rows.parts}
        for section in FORM
        for rows in _rows_of(section)
    },
}
"""Whoever sees the registration sees its sections."""


def _all(rule: Rule, *names: str) -> dict[str, Rule]:
    return dict.fromkeys(names, rule)


REGISTRATION_RULES: dict[str, dict[str, Rule]] = {
    "Registration": {
        **_all(
            anyone,
            "number",
            "version",
            "privacy_statement_version",
            "acknowledged_at",
            "acknowledged_by",
            "registered_by",
            "registered_at",
            "viewer_can_change_registration_date",
            "next_steps",
            "family",
            *(section.name for section in SHOWN),
        ),
    },
    "Family": {**_all(anyone, "code", "created_at", "members")},
    "FamilyMember": {**_all(anyone, "jobseeker", "number", "registered_at")},
    "MoveToFamilyPayload": {**_all(anyone, "jobseeker", "user_errors")},
    "MoveToFamilyInput": {
        **_all(anyone, "jobseeker_id", "destination", "family_code", "reason", "idempotency_key"),
    },
    "RegistrationDraft": {
        **_all(
            anyone,
            "version",
            "form",
            "privacy_statement_version",
            "saved_at",
            "begun_by",
            "user_errors",
        )
    },
    "PrivacyStatement": {**_all(anyone, "version", "text", "published_at")},
    "RegistrationFormSection": {**_all(anyone, "name", "title", "help", "fields")},
    "RegistrationFormField": {
        **_all(
            anyone,
            "name",
            "coordinate",
            "label",
            "help",
            "required_by",
            "condition",
            "requirements",
            "is_answered",
            "is_carried_to_family",
            "most",
            "parts",
        )
    },
    "RegistrationFormPart": {**_all(anyone, "name", "coordinate", "label", "help", "requirements")},
    "NextStep": {**_all(anyone, "step", "label", "by")},
    "RegistrationForm": {**_all(anyone, "sections")},
    "RegistrationRequirement": {**_all(anyone, "by", "condition", "condition_name", "holds")},
    "RegisterNewcomerPayload": {**_all(anyone, "jobseeker", "possible_duplicates", "user_errors")},
    "UpdateRegistrationPayload": {
        **_all(anyone, "jobseeker", "possible_duplicates", "user_errors")
    },
    "SaveRegistrationDraftPayload": {**_all(anyone, "draft", "user_errors")},
    "ClearRegistrationDraftPayload": {**_all(anyone, "user_errors")},
    "PublishPrivacyStatementPayload": {**_all(anyone, "privacy_statement", "user_errors")},
    "RegisterNewcomerInput": {
        **_all(
            anyone,
            "look_up_token",
            "jobseeker_id",
            "draft_id",
            "privacy_statement_version",
            "form",
            "duplicate_reason",
            "idempotency_key",
        ),
        **_all(assigns_service_providers, "service_provider_id"),
    },
    "UpdateRegistrationInput": {
        **_all(anyone, "jobseeker_id", "version", "form", "idempotency_key")
    },
    "SaveRegistrationDraftInput": {
        **_all(
            anyone,
            "draft_id",
            "version",
            "privacy_statement_version",
            "family_of",
            "form",
            "idempotency_key",
        ),
        **_all(assigns_service_providers, "service_provider_id"),
    },
    "ClearRegistrationDraftInput": {**_all(anyone, "draft_id", "idempotency_key")},
    "PublishPrivacyStatementInput": {
        **_all(anyone, "text_en", "text_fr", "idempotency_key"),
        **_all(assigns_service_providers, "service_provider_id"),
    },
    **INPUT_RULES,
    **OUTPUT_RULES,
    "ClientIdentifier": {
        **OUTPUT_RULES["ClientIdentifier"],
        **_all(opens_sensitive_information, "full_value"),
    },
}

TYPES = frozenset({"Registration", *OUTPUT_RULES})
"""Types that hold answers of one person."""
INPUTS = frozenset(INPUT_RULES) | {
    "RegisterNewcomerInput",
    "UpdateRegistrationInput",
}
