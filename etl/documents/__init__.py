"""Raw articles, beside the flow of the build: what a saved text says about itself, and whom and what it names.

text.py reads the bytes; document.py says what belongs to the article; mentions.py finds the names in it.
"""
