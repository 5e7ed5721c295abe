"""The form: its sections in the order of source 002."""

from models.registration.client_history import CLIENT_HISTORY
from models.registration.form import Question, Section
from models.registration.primary_information import PRIMARY_INFORMATION
from models.registration.summary import SUMMARY
from models.registration.volunteer import VOLUNTEER

FORM: tuple[Section, ...] = (
    PRIMARY_INFORMATION,
    CLIENT_HISTORY,
    VOLUNTEER,
    SUMMARY,
)

QUESTIONS: dict[str, Question] = {
    section.coordinate(question): question for section in FORM for question in section.questions
}
"""Every question by its coordinate."""
