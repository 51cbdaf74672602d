"""Backups of casebooks: made, verified, thinned out, compared and restored; no Qt."""
