"""Who may see and do what: viewer, rules, scopes, the field matrix, tokens."""
