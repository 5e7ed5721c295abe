"""What a request does: scope, rule, model, save, outbox. No GraphQL."""
