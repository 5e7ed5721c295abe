"""The form: its sections in the order of source 002."""

from models.registration.form import Question, Section
from models.registration.primary_information import PRIMARY_INFORMATION
from models.registration.summary import SUMMARY

FORM: tuple[Section, ...] = (
    PRIMARY_INFORMATION,
    SUMMARY,
)

QUESTIONS: dict[str, Question] = {
    section.coordinate(question): question for section in FORM for question in section.questions
}
"""Every question by its coordinate."""
