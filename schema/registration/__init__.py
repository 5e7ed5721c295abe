"""The intake form in GraphQL: inputs and outputs are made of what models/registration declares."""
