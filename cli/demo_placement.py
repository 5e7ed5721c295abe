"""Each demo person's place: whose client or referral they are, who added them, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from cli.demo_agency import NORTH, SOUTH, Provider
from cli.demo_people import Someone, Source
from cli.demo_profiles import jobseeker_of
from cli.demo_story import Story, story
from gateways.cams_simulator.draw import Draw
from models import Account, Jobseeker, ReferralStatus


@dataclass(frozen=True)
class _Team:
    manager: str
    links: str
    """Adds those who are linked to CaMS, which takes a permission of its own."""
    intake: str
    """Adds the others."""
    caseworkers: Mapping[str, int]
    """How many of a hundred clients each has."""


_TEAMS = {
    NORTH: _Team(
        manager="manager@north.example",
        links="caseworker@north.example",
        intake="intake@north.example",
        caseworkers={
            "caseworker@north.example": 60,
            "coordinator@north.example": 25,
            "manager@north.example": 15,
        },
    ),
    SOUTH: _Team(
        manager="manager@south.example",
        links="caseworker@south.example",
        intake="caseworker@south.example",
        caseworkers={"caseworker@south.example": 70, "manager@south.example": 30},
    ),
}


@dataclass(frozen=True)
class Added:
    """One of the demo's people, with what there is to write about them."""

    someone: Someone
    jobseeker: Jobseeker
    told: Story
    manager: Account
    caseworker: Account | None


def added(
    someone: Someone, provider: Provider, accounts: Mapping[str, Account], *, at: datetime
) -> Added:
    """A referral first, as everybody is whom no manager added; then perhaps a client."""
    team, draw = _TEAMS[provider], Draw("demo place", someone.key)
    told = story(someone, at=at)
    manager = accounts[team.manager]
    chosen = accounts[draw.weighted(team.caseworkers)]
    caseworker = None if told.assigned_at is None else chosen
    adds = accounts[team.links if someone.source is Source.CAMS else team.intake]

    jobseeker = jobseeker_of(someone, provider)
    jobseeker.created_by_id = manager.id if told.assigned_at_once else adds.id
    jobseeker.referred_at = jobseeker.created_at = told.added_at
    site = draw.pick(provider.site_ids)
    if draw.chance(65) and someone.source is not Source.CAMS:
        jobseeker.site_preference_id = site
    jobseeker.await_assignment(site_preference_id=jobseeker.site_preference_id)
    if draw.chance(25):
        jobseeker.referral_status = ReferralStatus.FURTHER_ACTION
    if caseworker is not None and told.assigned_at is not None:
        jobseeker.assign(caseworker, at=told.assigned_at)
    return Added(someone, jobseeker, told, manager, caseworker)
