"""The form: its sections in the order of source 002."""

from models.registration.client_history import CLIENT_HISTORY
from models.registration.consents import CONSENTS
from models.registration.contact_information import CONTACT_INFORMATION
from models.registration.emergency_contact import EMERGENCY_CONTACT
from models.registration.employment import EMPLOYMENT
from models.registration.form import Question, Section
from models.registration.housing import HOUSING
from models.registration.identification import IDENTIFICATION_DOCUMENTS
from models.registration.immigration import IMMIGRATION
from models.registration.languages import LANGUAGES
from models.registration.learned_about import LEARNED_ABOUT
from models.registration.primary_information import PRIMARY_INFORMATION
from models.registration.summary import SUMMARY
from models.registration.volunteer import VOLUNTEER

FORM: tuple[Section, ...] = (
    PRIMARY_INFORMATION,
    IMMIGRATION,
    CONSENTS,
    IDENTIFICATION_DOCUMENTS,
    CLIENT_HISTORY,
    CONTACT_INFORMATION,
    EMPLOYMENT,
    LANGUAGES,
    HOUSING,
    VOLUNTEER,
    EMERGENCY_CONTACT,
    LEARNED_ABOUT,
    SUMMARY,
)

QUESTIONS: dict[str, Question] = {
    section.coordinate(question): question for section in FORM for question in section.questions
}
"""Every question by its coordinate."""

ABOUT: dict[str, str] = {
    section.coordinate(question): about
    for section in FORM
    for question in section.questions
    if (about := section.about(question)) is not None
}
"""By coordinate, the answer that it is about."""
