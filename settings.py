"""Every setting, read once from the environment; only app.py, cli/ and jobs/worker.py import this."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from gateways.secure_address import is_secure

if TYPE_CHECKING:
    from permissions.audit_key import AuditKeys
    from permissions.keyring import Keyring


LONGEST_WAIT = timedelta(seconds=10)
"""For a row that another transaction of the API holds."""
LONGEST_PAUSE = timedelta(seconds=60)
"""Of a transaction between two statements: longer than any request lasts, so that it is a lost one."""


class SettingMissing(Exception):
    """A setting that has no safe default was not given."""


class DatabaseRole(StrEnum):
    """As whom a process acts in the database, by the variable that says how to connect so.

    Each needs its own one alone: a machine holds no more than its processes use.
    """

    API = "DATABASE_URL"
    WORKER = "WORKER_DATABASE_URL"
    OWNER = "OWNER_DATABASE_URL"


ROLES = {
    DatabaseRole.API: "portal_app",
    DatabaseRole.WORKER: "portal_worker",
    DatabaseRole.OWNER: "portal",
}
"""What deploy/roles.sql calls them."""


@dataclass(frozen=True)
class Oidc:
    """The organisation's own identity provider, and what its access tokens must say."""

    issuer: str
    """As the provider writes it in `iss`, to the letter."""
    audience: str
    """What `aud` must hold: the API's own identifier there, which is no front end's client id."""
    longest: timedelta
    """From `iat` to `exp`."""
    profile: str
    """How tokens are written: a value of permissions.outside_token.Profile."""

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> "Oidc | None":
        """None without OIDC_ISSUER. Raise SettingMissing for what cannot be used."""
        issuer, audience = (env.get(f"OIDC_{name}", "").strip() for name in ("ISSUER", "AUDIENCE"))
        profile = env.get("OIDC_TOKEN_PROFILE", "").strip() or "rfc9068"
        if not issuer:
            return None
        if not is_secure(issuer):
            raise SettingMissing("OIDC_ISSUER cannot be used. It holds an https:// address.")
        if not audience:
            raise SettingMissing(
                "OIDC_AUDIENCE is not set. With OIDC_ISSUER it holds the API's identifier there."
            )
        if profile not in {"rfc9068", "plain"}:
            raise SettingMissing("OIDC_TOKEN_PROFILE cannot be used. It holds rfc9068 or plain.")
        longest = timedelta(minutes=int(env.get("OIDC_LONGEST_MINUTES", "60")))
        return cls(issuer, audience, longest, profile)


@dataclass(frozen=True, repr=False)
class Settings:
    """What an operator sets. Secrets among them: never print or log an instance."""

    database_url: str
    """`postgres://user:password@host:port/name`, for the role in which this process acts."""
    redis_url: str
    """`redis://…` or `rediss://…`; keys are prefixed, so a shared server is fine."""
    cams_url: str
    """Where CaMS answers; no trailing slash."""
    cams_client_id: str
    cams_client_secret: str
    smtp_url: str
    """`smtp://[user:password@]host:port` or `smtps://…`; `smtp` upgrades with STARTTLS if offered."""
    mail_from: str
    portal_url: str
    """Where people open the portal; an invitation's link begins with it. No trailing slash."""
    secret_key: str
    """At least 32 characters. Signs access tokens, invitation tokens, look-up tokens, references."""
    encryption_keys: str
    """`id:base64,id:base64`: the first encrypts, all decrypt. Only what reads them needs them."""
    audit_key: str
    """Signs the head of the audit trail; the former ones behind commas. For whoever seals or verifies."""
    access_token_lifetime: timedelta
    session_idle: timedelta
    """How long a refresh token waits to be used."""
    session_longest: timedelta
    """From signing in with the password to having to do so again, however often it is renewed."""
    cams_timeout: timedelta
    """How long a request waits for CaMS before it answers CAMS_UNAVAILABLE."""
    nightly_sync_hour: int
    """The hour, in Toronto, at which the nightly sync of a business date is due."""
    oidc: Oidc | None = None
    """Without it people sign in here alone."""
    compiled_reads: bool = True
    durable_reads: bool = False
    """Whether operations that ask for data alone become one SQL statement; the answers are the same."""
    database_pool: int = 8
    """How many connections an API process holds at most for reads, and as many again for the rest."""
    statement_timeout: timedelta = timedelta(seconds=15)
    """After which PostgreSQL ends a statement of the API."""
    unknown_consumers: str = "free"
    """The mode of whoever says no name that is known: a value of models.ConsumerMode."""

    @classmethod
    def from_env(
        cls, env: Mapping[str, str] = os.environ, *, acting_as: DatabaseRole = DatabaseRole.API
    ) -> "Settings":
        """Raise SettingMissing for what has no safe default, naming it and what it should hold."""

        def needed(name: str, what: str) -> str:
            value = env.get(name, "").strip()
            if not value:
                raise SettingMissing(f"{name} is not set. It holds {what}.")
            return value

        secret_key = needed("SECRET_KEY", "a random secret of at least 32 characters")
        if len(secret_key) < 32:
            raise SettingMissing("SECRET_KEY is too short. It holds at least 32 random characters.")
        return cls(
            database_url=needed(
                acting_as.value, f"postgres://{ROLES[acting_as]}:password@host:port/name"
            ),
            redis_url=needed("REDIS_URL", "redis://host:port/0"),
            cams_url=needed("CAMS_URL", "the address of CaMS").rstrip("/"),
            cams_client_id=needed("CAMS_CLIENT_ID", "the client id that CaMS gave you"),
            cams_client_secret=needed("CAMS_CLIENT_SECRET", "the client secret that CaMS gave you"),
            smtp_url=needed("SMTP_URL", "smtp://host:port"),
            mail_from=needed("MAIL_FROM", "the sender of every mail, one address"),
            portal_url=needed("PORTAL_URL", "where people open the portal").rstrip("/"),
            secret_key=secret_key,
            encryption_keys=env.get("ENCRYPTION_KEYS", ""),
            audit_key=env.get("AUDIT_KEY", ""),
            access_token_lifetime=timedelta(minutes=int(env.get("ACCESS_TOKEN_MINUTES", "15"))),
            session_idle=timedelta(days=float(env.get("SESSION_IDLE_DAYS", "14"))),
            session_longest=timedelta(days=float(env.get("SESSION_LONGEST_DAYS", "90"))),
            cams_timeout=timedelta(seconds=float(env.get("CAMS_TIMEOUT_SECONDS", "5"))),
            nightly_sync_hour=int(env.get("NIGHTLY_SYNC_HOUR", "2")),
            oidc=Oidc.from_env(env),
            compiled_reads=_one_of(env, "COMPILED_READS", ("on", "off")) == "on",
            durable_reads=_one_of(env, "DURABLE_READS", ("off", "on")) == "on",
            database_pool=int(env.get("DATABASE_POOL", "8")),
            statement_timeout=timedelta(seconds=float(env.get("STATEMENT_TIMEOUT_SECONDS", "15"))),
            unknown_consumers=_one_of(env, "UNKNOWN_CONSUMERS", ("free", "log", "enforce", "ids")),
        )

    @property
    def connection_settings(self) -> dict[str, str]:
        """What PostgreSQL is told when the API connects: when to give up, before a request does.

        Statements are many and small: compiling one to machine code takes longer than running it.
        """
        return {
            "application_name": "portal api",
            "jit": "off",
            "statement_timeout": _milliseconds(self.statement_timeout),
            "lock_timeout": _milliseconds(min(LONGEST_WAIT, self.statement_timeout)),
            "idle_in_transaction_session_timeout": _milliseconds(LONGEST_PAUSE),
        }

    @property
    def read_connection_settings(self) -> dict[str, str]:
        """The same for compiled reads: a plan for each statement, once, because to plan one anew for
        every viewer takes longer than to run it; and no waiting for the disk, unless reads are durable.

        Nothing is written there but what was read: docs/decisions/no-audit-no-data.md.
        """
        told = {"plan_cache_mode": "force_generic_plan"}
        if not self.durable_reads:
            told["synchronous_commit"] = "off"
        return self.connection_settings | told

    @property
    def keyring(self) -> "Keyring":
        """For the API and for what rotates keys. Raise SettingMissing without keys that can be used."""
        # Here, so that `portal --help` loads no cryptography.
        from permissions.keyring import Keyring, NotAKeyring  # noqa: PLC0415

        try:
            return Keyring.of(self.encryption_keys)
        except NotAKeyring as fault:
            raise SettingMissing(
                f"ENCRYPTION_KEYS cannot be used: {fault}. It holds what `portal key` printed,"
                " the newest first, with commas between."
            ) from None

    @property
    def audit_keys(self) -> "AuditKeys":
        """For the mail worker and `portal audit`. Raise SettingMissing without one that can be used."""
        from permissions.audit_key import AuditKeys, BadAuditKey  # noqa: PLC0415

        try:
            return AuditKeys(self.audit_key)
        except BadAuditKey as fault:
            raise SettingMissing(f"AUDIT_KEY cannot be used. {fault}") from None


def _milliseconds(span: timedelta) -> str:
    return str(int(span / timedelta(milliseconds=1)))


def _one_of(env: Mapping[str, str], name: str, values: tuple[str, ...]) -> str:
    """The first is what nothing means. Raise SettingMissing for anything else."""
    value = env.get(name, "").strip().lower() or values[0]
    if value not in values:
        raise SettingMissing(f"{name} cannot be used. It holds one of: {', '.join(values)}.")
    return value


def tortoise_config(database_url: str, **pool: Any) -> dict[str, Any]:
    """What Tortoise reads; `pool` is for asyncpg: what is done with each connection."""
    config = tables_config(database_url, **pool)
    config["apps"]["views"] = {"models": ["models"], "default_connection": "default"}
    return config


def tables_config(database_url: str, **pool: Any) -> dict[str, Any]:
    """The same without the views, which are made by hand (migrations/init): what aerich reads."""
    return {
        "connections": {"default": _connection(database_url, pool)},
        "apps": {
            "models": {"models": ["models", "aerich.models"], "default_connection": "default"}
        },
        "use_tz": True,
        "timezone": "UTC",
    }


def asyncpg_arguments(database_url: str) -> dict[str, Any]:
    """The same address for a connection that is not the ORM's."""
    return {
        name: value
        for name, value in _expanded(database_url)["credentials"].items()
        if name not in {"minsize", "maxsize"}
    }


def _connection(database_url: str, pool: dict[str, Any]) -> dict[str, Any] | str:
    if not pool:
        return database_url
    expanded = _expanded(database_url)
    expanded["credentials"] |= pool
    return expanded


def _expanded(database_url: str) -> dict[str, Any]:
    # Here, so that `portal --help` loads no ORM.
    from tortoise.backends.base.config_generator import expand_db_url  # noqa: PLC0415

    expanded: dict[str, Any] = expand_db_url(database_url)
    return expanded


TORTOISE_ORM = tables_config(os.environ.get(DatabaseRole.OWNER, ""))
"""What aerich reads."""
