"""From the facts kept in seeds/ to a published database, in six steps.

1. seeds/     facts, kept by hand: a CSV has the name and the columns of its table
2. read/      seeds to records, strictly
3. schema/    the tables, their rules and their meaning
4. load.py    records to tables, in one transaction
5. derive/    views and summaries; seats recomputed from the votes
6. checks/    rules across tables, then publish.py writes dist/
"""

__version__ = "2026.11"
