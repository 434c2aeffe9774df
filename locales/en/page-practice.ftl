## A community: projects, voice, practice, boundaries, value, pulse
