"""The schema as a whole: committed as printed, described, and nothing in it loads by accident."""

import json
import re

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    get_variable_values,
    is_introspection_type,
    is_specified_directive,
    is_specified_scalar_type,
    parse,
    validate,
)
from strawberry.types.base import StrawberryObjectDefinition

from cli.schema_file import FILE, printed
from schema import schema
from tests.schema.documents import FOLDER
from tests.schema.selections import GRAPHQL

DOCUMENTS = sorted(FOLDER.glob("*.graphql"))


def test_the_committed_schema_is_what_the_types_print():
    assert FILE.read_text() == printed()


def elements():
    """Coordinates of everything that front ends see, with its description."""
    for name, type_ in GRAPHQL.type_map.items():
        if is_introspection_type(type_) or is_specified_scalar_type(type_):
            continue
        yield name, type_.description
        parts = type_.values if isinstance(type_, GraphQLEnumType) else getattr(type_, "fields", {})
        for part, told in parts.items():
            yield f"{name}.{part}", told.description
            for argument, about in getattr(told, "args", {}).items():
                yield f"{name}.{part}({argument})", about.description
    for directive in GRAPHQL.directives:
        if not is_specified_directive(directive):
            yield f"@{directive.name}", directive.description


def test_everything_is_described():
    assert [name for name, description in elements() if not (description or "").strip()] == []


def test_a_description_is_a_sentence():
    begins, ends = re.compile(r"[A-Z0-9`\"]"), re.compile(r"[.!?]$")

    assert [
        name
        for name, description in elements()
        if not (begins.match(description or "") and ends.search(description or ""))
    ] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_the_documents_of_the_contract_are_valid(path):
    assert validate(GRAPHQL, parse(path.read_text())) == []


def test_the_contract_s_variables_fit():
    sent = json.loads((FOLDER / "invite_client.variables.json").read_text())
    (operation,) = parse((FOLDER / "invite_client.graphql").read_text()).definitions

    read = get_variable_values(GRAPHQL, operation.variable_definitions, sent)

    assert not isinstance(read, list), read


def rows():
    """Types that show rows of a table: their definition, and the model."""
    for concrete in schema.schema_converter.type_map.values():
        definition = concrete.definition
        if isinstance(definition, StrawberryObjectDefinition):
            row = getattr(definition.origin, "row", None)
            if row is not None:
                yield definition, row


def test_no_relation_resolves_by_default():
    """An unfetched foreign key is awaitable, and GraphQL would await it: a query for every row."""
    assert [
        f"{definition.name}.{field.python_name}"
        for definition, row in rows()
        for field in definition.fields
        if field.base_resolver is None and field.python_name in row._meta.fetch_fields
    ] == []


def test_every_plain_field_is_a_column_or_a_property_of_its_row():
    assert [
        f"{definition.name}.{field.python_name}"
        for definition, row in rows()
        for field in definition.fields
        if field.base_resolver is None
        and field.python_name not in row._meta.fields_db_projection
        and not isinstance(getattr(row, field.python_name, None), property)
    ] == []


def test_every_mutation_takes_one_input_with_a_key_and_answers_with_user_errors():
    for name, field in GRAPHQL.mutation_type.fields.items():
        assert list(field.args) == ["input"], name
        assert "idempotencyKey" in field.args["input"].type.of_type.fields, name
        payload = get_named_type(field.type)
        assert str(payload.fields["userErrors"].type) == "[UserError!]!", name


def test_every_list_of_rows_is_a_connection():
    """What is not one is bounded by what it is: a catalogue, a form's choices, parts of a record."""
    bounded = {
        "Query.serviceProviders",
        "Query.serviceProviderGroups",
        "Query.sites",
        "Query.caseworkers",
        "Query.occupations",
        "Query.catalogue",
        "OrderCataloguePayload.entries",
        "Query.countries",
        "Query.languages",
        "ServiceProvider.sites",
        "Jobseeker.targetOccupations",
        "Client.targetOccupations",
        "Jobseeker.printouts",
        "Client.printouts",
        "Referral.printouts",
        "Referral.targetOccupations",
        "CommonAssessment.targetOccupations",
        "CamsRecord.employmentActionPlans",
        "EmploymentActionPlan.subGoals",
        "SubGoal.planItems",
        "PlanItem.auditTrail",
        "LookUp.matches",
        "Query.icareSheets",
        "IcareSheet.columns",
        "IcareReadiness.templates",
        "IcareTemplateReadiness.missing",
        "IcareLeftOut.missing",
        "RegistrationForm.sections",
        "RegistrationFormSection.fields",
        "RegistrationFormField.parts",
        "RegistrationFormField.requirements",
        "RegistrationFormPart.requirements",
        "Registration.nextSteps",
        "RegistrationClientHistory.programs",
        "RegistrationVolunteer.programs",
        "ServiceSession.attendances",
        "ServiceSession.removedAttendances",
        "ServiceSession.anonymousAttendances",
        "MentorMatch.meetings",
        "RegistrationEmployment.academicCertificates",
        "RegistrationLanguages.spokenLanguages",
        "RegistrationEmergencyContact.guardians",
        "RegistrationEmergencyContact.consentGivers",
        "RegistrationEmergencyContact.emergencyContacts",
        "RegistrationEmergencyContact.children",
        "Family.members",
        "RegistrationIdentificationDocuments.identifiers",
        "RegisterNewcomerPayload.possibleDuplicates",
        "UpdateRegistrationPayload.possibleDuplicates",
    }
    lists = set()
    for name, type_ in GRAPHQL.type_map.items():
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and not name.startswith(
            "__"
        ):
            for field, told in type_.fields.items():
                text = str(told.type)
                inner = GRAPHQL.type_map.get(text.strip("[]!"))
                if text.startswith("[") and isinstance(
                    inner, GraphQLObjectType | GraphQLInterfaceType
                ):
                    lists.add(f"{name}.{field}")

    plain = {one for one in lists if not one.endswith((".edges", ".userErrors"))}
    assert plain == bounded


def test_no_type_is_named_after_what_it_is():
    endings = ("Type", "Manager", "Helper", "Info", "Data")
    names = [name for name in GRAPHQL.type_map if not name.startswith("__") and name != "PageInfo"]

    assert [name for name in names if name.endswith(endings)] == []
