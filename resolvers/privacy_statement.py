"""An agency's privacy statement: the one in force, and a new version of it."""

from models import PrivacyStatement
from models.errors import Mistake, Mistakes
from models.text import tidy
from permissions import scopes
from resolvers.constraints import one_at_a_time
from resolvers.context import Context
from resolvers.idempotency import Answer, Wish, once
from resolvers.objects import find
from resolvers.register_newcomer import provider_of

_LONGEST = 20_000


async def in_force(ctx: Context, service_provider_id: str | None) -> PrivacyStatement | None:
    if service_provider_id is None and ctx.signed_in.provider_id is None:
        return None
    provider_id = await provider_of(ctx, service_provider_id)
    statements = scopes.visible_privacy_statements(ctx.signed_in).filter(provider_id=provider_id)
    return await statements.order_by("-version").first()


async def publish(
    ctx: Context,
    wish: Wish,
    *,
    text_en: str,
    text_fr: str,
    service_provider_id: str | None = None,
) -> PrivacyStatement:
    """The next version. Raise Mistakes for a text that is missing in one of the languages."""

    async def act() -> Answer:
        mistakes: list[Mistake] = []
        english = _read("text_en", text_en, mistakes)
        french = _read("text_fr", text_fr, mistakes)
        provider_id = await provider_of(ctx, service_provider_id)
        if english is None or french is None:
            raise Mistakes(mistakes)
        await one_at_a_time(provider_id)
        last = await PrivacyStatement.in_force(provider_id)
        published = await PrivacyStatement.create(
            provider_id=provider_id,
            version=1 if last is None else last.version + 1,
            published_by_id=ctx.signed_in.account_id,
            text_en=english,
            text_fr=french,
        )
        ctx.audit.touched_nobody()
        return {"statement": published.id}

    answer = await once(ctx, wish, act)
    return await find(scopes.visible_privacy_statements(ctx.signed_in), answer["statement"])


def _read(name: str, text: str, mistakes: list[Mistake]) -> str | None:
    return tidy(text, name, longest=_LONGEST, required=True, several_lines=True, mistakes=mistakes)
