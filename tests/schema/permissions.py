"""The documents of giving and taking a permission."""

_GIVEN = "{ staffMember { id displayName permissions } userErrors { code field message } }"
GRANT = f"mutation ($input: GrantPermissionInput!) {{ grantPermission(input: $input) {_GIVEN} }}"
TAKE = f"mutation ($input: TakePermissionInput!) {{ takePermission(input: $input) {_GIVEN} }}"
