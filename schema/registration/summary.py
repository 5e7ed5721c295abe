"""Registration Summary in GraphQL."""

from models.registration.summary import SUMMARY
from schema.registration.section_output import section_output
from schema.relation import relation
from schema.service_provider import Site

RegistrationSummary = section_output(
    SUMMARY,
    registration_site=(
        Site | None,
        relation(
            "site_by_id",
            "registration_site_id",
            description="Registration Site: where the client was registered.",
        ),
    ),
)
