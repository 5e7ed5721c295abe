"""How CaMS gives no usable answer: by name, as the simulator is told."""

FAULTS = {
    "slow": {"kind": "delay", "seconds": 3},
    "a byte at a time": {"kind": "trickle", "seconds": 60},
    "500": {"kind": "status", "status": 500},
    "503": {"kind": "status", "status": 503, "retryAfter": 10**9},
    "429": {"kind": "status", "status": 429, "retryAfter": "soon"},
    "403": {"kind": "status", "status": 403},
    "HTML": {"kind": "login_page"},
    "elsewhere": {"kind": "redirect"},
    "cut off": {"kind": "cut_off"},
    "empty": {"kind": "empty"},
    "not JSON": {"kind": "malformed_json"},
    "another person": {"kind": "other_person"},
    "a field missing": {"kind": "missing_field"},
    "a wrong type": {"kind": "wrong_type"},
    "a value unknown": {"kind": "unknown_enum"},
    "megabytes": {"kind": "large_body"},
    "a bomb": {"kind": "gzip_bomb"},
    "deep": {"kind": "deep_json"},
    "NUL": {"kind": "nul"},
    "half a character": {"kind": "lone_surrogate"},
}

SLOW = frozenset({"delay", "trickle"})
"""Of these kinds, those that end with the patience of whoever asks."""
