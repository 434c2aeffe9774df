## A community: its life, people, rhythm, asks, conditions, and the check
