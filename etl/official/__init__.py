"""Result files of the Interior ministry to seeds, or compared with what is held (beside the flow of the build).

1. source.py, table.py, encoding.py   a file to rows of the territory as text; feed.py does the same for XML
2. columns.py, layouts.py             rows to records, whatever the layout
3. tallies.py, sums.py                records to figures of an area, which add up
4. known.py, contests.py              areas, candidacies and people that the database knows
5. seeds.py, differences.py           seeds to review, or differences to explain
"""
