## Boundaries and their network
