"""Takes in what somebody pastes or drops: a text with the heading that it seems to have."""
