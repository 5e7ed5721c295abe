"""Mentor/tutor matches: who accompanies a client, from when to when, and the meetings with their hours.

Source 002: "To get client's mentor/tutor history please choose "Client Mentor/Tutor History"".
"""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from models.agency_program import AgencyProgram
from models.errors import ErrorCode, Mistake, invalid, say
from models.identity import Kind, id_of
from models.jobseeker import Jobseeker


class MatchKind(StrEnum):
    MENTOR = "MENTOR"
    TUTOR = "TUTOR"


class MentorMatch(Model):
    """The mentor is a volunteer of the provider, or somebody from outside who is named."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.MENTOR_MATCH))
    jobseeker: fields.ForeignKeyRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="mentor_matches", on_delete=fields.CASCADE
    )
    jobseeker_id: UUID
    """The client."""
    provider_id = fields.UUIDField()
    kind = fields.CharEnumField(MatchKind, max_length=10)
    program: fields.ForeignKeyNullableRelation[AgencyProgram] = fields.ForeignKeyField(
        "models.AgencyProgram", related_name="mentor_matches", null=True, on_delete=fields.RESTRICT
    )
    program_id: UUID | None
    mentor: fields.ForeignKeyNullableRelation[Jobseeker] = fields.ForeignKeyField(
        "models.Jobseeker", related_name="matches_as_mentor", null=True, on_delete=fields.RESTRICT
    )
    mentor_id: UUID | None
    mentor_name = fields.CharField(max_length=200, null=True)
    """Of somebody from outside; empty where the mentor is a volunteer of the provider."""
    began_on = fields.DateField()
    ended_on: date | None = fields.DateField(null=True)
    """Empty while it goes on."""
    outcome = fields.CharField(max_length=200, null=True)
    """An entry of the catalogue MATCH_OUTCOME, given when it ends."""
    notes: str | None = fields.TextField(null=True)
    created_by_id = fields.UUIDField()
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "mentor_match"
        indexes = (("jobseeker_id", "began_on", "id"),)

    def end(self, on: date, *, outcome: str, notes: str | None, last_meeting: date | None) -> None:
        """Raise Mistake when it has ended already, or would end before what happened in it."""
        if self.ended_on is not None:
            text = say("This match has ended already.")
            raise Mistake(ErrorCode.CONFLICT, text, field=("match_id",))
        if on < self.began_on:
            raise invalid(say("A match ends on the day it began or later."), "ended_on")
        if last_meeting is not None and on < last_meeting:
            raise invalid(say("There is a meeting after this day. Choose a later one."), "ended_on")
        self.ended_on, self.outcome = on, outcome
        self.notes = notes if notes is not None else self.notes

    def why_not_met_on(self, day: date) -> Mistake | None:
        if self.began_on <= day and (self.ended_on is None or day <= self.ended_on):
            return None
        return invalid(
            say("A meeting lies between the first and the last day of the match."), "held_on"
        )


class MentorMeeting(Model):
    """A meeting of the two. The hours of a match are the sum of its meetings."""

    id = fields.UUIDField(primary_key=True, default=id_of(Kind.MENTOR_MEETING))
    match: fields.ForeignKeyRelation[MentorMatch] = fields.ForeignKeyField(
        "models.MentorMatch", related_name="meetings", on_delete=fields.CASCADE
    )
    match_id: UUID
    jobseeker_id: UUID = fields.UUIDField()
    provider_id = fields.UUIDField()
    held_on = fields.DateField()
    minutes = fields.IntField()
    notes: str | None = fields.TextField(null=True)
    logged_by_id = fields.UUIDField()
    logged_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "mentor_meeting"
        indexes = (("match_id", "held_on", "id"),)
