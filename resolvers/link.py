"""Links that were mailed: people paste what they have, the whole of it or its last part."""


def token_in_link(text: str) -> str:
    return text.strip().rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
