"""The pages of our own, in French and English, in front of Datasette's.

A page is a folder of queries (`site/pages/<kind>/*.sql`) and a template (`site/templates/pages/<kind>.html`):
`addresses` says which page an address means, `queries` asks the database, `lists` narrows lists down, `sources`
numbers what is cited, `words` writes figures and dates, `language` translates, `maps` and `charts` say where the parts
of a picture stand, `pages` answers requests. `site/plugins/pages.py` ties them to Datasette.
"""
