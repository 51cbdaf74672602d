"""Sentences safe to say aloud: who says it, how exactly, how sure; standard library only."""
