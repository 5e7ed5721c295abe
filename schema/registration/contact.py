"""Contact information, and whom to turn to about a client, in GraphQL."""

from models.registration.contact_information import CONTACT_INFORMATION
from models.registration.contact_person import Child as ChildRow
from models.registration.contact_person import ContactPerson as ContactPersonRow
from models.registration.emergency_contact import CHILDREN, CONTACT, EMERGENCY_CONTACT
from schema.registration.section_output import row_output, section_output
from schema.relation import relation

ContactPerson = row_output(CONTACT, ContactPersonRow)
Child = row_output(CHILDREN, ChildRow)

RegistrationContactInformation = section_output(CONTACT_INFORMATION)
RegistrationEmergencyContact = section_output(
    EMERGENCY_CONTACT,
    guardians=(
        list[ContactPerson],  # type: ignore[valid-type]
        relation("guardians_by_jobseeker", "jobseeker_id", description="Guardian."),
    ),
    consent_givers=(
        list[ContactPerson],  # type: ignore[valid-type]
        relation(
            "consent_givers_by_jobseeker", "jobseeker_id", description="Person Giving Consent."
        ),
    ),
    emergency_contacts=(
        list[ContactPerson],  # type: ignore[valid-type]
        relation(
            "emergency_contacts_by_jobseeker", "jobseeker_id", description="Emergency Contact."
        ),
    ),
    children=(
        list[Child],  # type: ignore[valid-type]
        relation("children_by_jobseeker", "jobseeker_id", description="Children."),
    ),
)
