"""Tests of the readers of official result files."""
