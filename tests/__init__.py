"""Tests: of the build here, of the pages in site/, of answers in golden/."""
