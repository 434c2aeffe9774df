## Domains and people
