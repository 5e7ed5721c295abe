"""What `portal up` keeps: one folder with the data, the logs, and the secrets, made once."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from cli.account import Account, forget_outside, make_own, server_account
from cli.env_file import write
from cli.fault import Fault
from cli.place import SECRETS, data_folder
from cli.ports import HOST, Ports
from cli.postgres_server import Postgres
from cli.redis_server import Redis
from permissions.keyring import new_key
from settings import ROLES

DATABASE = "portal"
CAMS_CLIENT = "portal"


def _secret() -> str:
    """256 bits that need no quoting in a URL, a shell or a configuration file."""
    return secrets.token_hex(32)


@dataclass(frozen=True, repr=False)
class Secrets:
    secret_key: str = field(default_factory=_secret)
    postgres: str = field(default_factory=_secret)
    portal: str = field(default_factory=_secret)
    portal_app: str = field(default_factory=_secret)
    portal_worker: str = field(default_factory=_secret)
    redis: str = field(default_factory=_secret)
    cams: str = field(default_factory=_secret)
    encryption: str = field(default_factory=new_key)
    audit: str = field(default_factory=_secret)

    @property
    def of_roles(self) -> dict[str, str]:
        """The passwords of the database's roles."""
        return {name: getattr(self, name) for name in ROLES.values()}


@dataclass(frozen=True)
class Demo:
    data: Path
    ports: Ports
    secrets: Secrets
    account: Account | None

    @classmethod
    def open(cls, env: Mapping[str, str]) -> "Demo":
        """The data folder that the environment names, with its secrets; made if it is not there.

        Root's folders can be passed through, not read: PostgreSQL's account has to get inside.
        """
        ports = Ports.from_env(env)
        account = server_account()
        data = data_folder(env)
        passable = 0o700 if account is None else 0o711
        if "PORTAL_DATA" not in env:
            make_own(data.parent, passable)
        make_own(data, passable)
        kept = _secrets(data)
        make_own(data / "logs")
        return cls(data, ports, kept, account)

    @property
    def postgres(self) -> Postgres:
        return Postgres(self.data, self.ports.postgres, self.secrets.postgres, self.account, {})

    @property
    def redis(self) -> Redis:
        return Redis(self.data, self.ports.redis, self.secrets.redis)

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def env_file(self) -> Path:
        return self.data / "portal.env"

    @property
    def api_url(self) -> str:
        return f"http://{HOST}:{self.ports.api}"

    @property
    def mailbox_url(self) -> str:
        return f"http://{HOST}:{self.ports.mailbox}"

    @property
    def cams_url(self) -> str:
        return f"http://{HOST}:{self.ports.cams}"

    def write_env_file(self) -> None:
        """The settings of every part, and of whoever types `portal …` beside it."""
        write(
            self.env_file,
            {
                **{
                    role.value: self.postgres.url(DATABASE, name, self.secrets.of_roles[name])
                    for role, name in ROLES.items()
                },
                "REDIS_URL": self.redis.url(),
                "CAMS_URL": self.cams_url,
                "CAMS_CLIENT_ID": CAMS_CLIENT,
                "CAMS_CLIENT_SECRET": self.secrets.cams,
                "SMTP_URL": f"smtp://{HOST}:{self.ports.smtp}",
                "MAIL_FROM": "portal@portal.example",
                "PORTAL_URL": self.api_url,
                "SECRET_KEY": self.secrets.secret_key,
                "ENCRYPTION_KEYS": f"demo:{self.secrets.encryption}",
                "AUDIT_KEY": self.secrets.audit,
            },
        )


def _secrets(data: Path) -> Secrets:
    """The same on every run. New ones open nothing that is left of earlier data: it goes.

    Raise Fault when the folder holds something else, which `make clean` would remove with it.
    """
    path = data / SECRETS
    if path.exists():
        kept = json.loads(path.read_text())
        found = Secrets(**kept)
        if asdict(found) != kept:  # A version that needs one more secret.
            path.write_text(json.dumps(asdict(found)))
        return found
    if any(data.iterdir()):
        raise Fault(f"{data} holds something else. PORTAL_DATA names a folder of its own.")
    forget_outside(data)
    made = Secrets()
    path.touch(mode=0o600)
    path.write_text(json.dumps(asdict(made)))
    return made
