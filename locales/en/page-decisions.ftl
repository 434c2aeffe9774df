## Decisions, projects and voice
