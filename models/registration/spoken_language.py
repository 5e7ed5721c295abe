"""SpokenLanguage: a language of a client, and how well they know it by the benchmarks."""

from enum import StrEnum
from typing import Final

from tortoise import fields
from tortoise.models import Model

from models.identity import Kind, id_of


class BenchmarkLevel(StrEnum):
    """Canadian Language Benchmarks of listening and speaking (facts, B5)."""

    CLB_1 = "CLB_1"
    CLB_2 = "CLB_2"
    CLB_3 = "CLB_3"
    CLB_4 = "CLB_4"
    CLB_5 = "CLB_5"
    CLB_6 = "CLB_6"
    CLB_7 = "CLB_7"
    CLB_8 = "CLB_8"
    CLB_9 = "CLB_9"
    CLB_10 = "CLB_10"
    CLB_11 = "CLB_11"
    CLB_12 = "CLB_12"
    PRE_CLB = "PRE_CLB"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    INSUFFICIENT_EVIDENCE = "INSUFFICIENT_EVIDENCE"


class LiteracyBenchmarkLevel(StrEnum):
    """Those of reading and writing, which literacy learners begin below."""

    LIT_FOUNDATION = "LIT_FOUNDATION"
    LIT_1 = "LIT_1"
    LIT_2 = "LIT_2"
    LIT_3 = "LIT_3"
    LIT_4 = "LIT_4"
    CLB_1 = "CLB_1"
    CLB_2 = "CLB_2"
    CLB_3 = "CLB_3"
    CLB_4 = "CLB_4"
    CLB_5 = "CLB_5"
    CLB_6 = "CLB_6"
    CLB_7 = "CLB_7"
    CLB_8 = "CLB_8"
    CLB_9 = "CLB_9"
    CLB_10 = "CLB_10"
    CLB_11 = "CLB_11"
    CLB_12 = "CLB_12"
    PRE_CLB = "PRE_CLB"
    NOT_APPLICABLE = "NOT_APPLICABLE"
    INSUFFICIENT_EVIDENCE = "INSUFFICIENT_EVIDENCE"


class SpokenLanguage(Model):
    id = fields.UUIDField(primary_key=True, default=id_of(Kind.SPOKEN_LANGUAGE))
    jobseeker_id = fields.UUIDField()
    provider_id = fields.UUIDField()
    position = fields.IntField()
    language = fields.CharField(max_length=35)
    """BCP 47, as `models/language.py` has it."""
    comments = fields.TextField(null=True)
    listening = fields.CharEnumField(BenchmarkLevel, max_length=24, null=True)
    speaking = fields.CharEnumField(BenchmarkLevel, max_length=24, null=True)
    reading = fields.CharEnumField(LiteracyBenchmarkLevel, max_length=24, null=True)
    writing = fields.CharEnumField(LiteracyBenchmarkLevel, max_length=24, null=True)

    class Meta:
        table = "spoken_language"
        unique_together = (("jobseeker_id", "language"),)


SKILLS: Final = ("listening", "speaking", "reading", "writing")
LANGUAGE_PARTS: Final = ("language", "comments", *SKILLS)
