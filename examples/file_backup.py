"""Every file of an account on your disk, with a table of what belongs to whom.

    KEAP_API_KEY=... python examples/file_backup.py FOLDER

An interrupted backup goes on where it stopped when you run it again.
"""

import sys

from keapkit import Keap
from keapkit.tables import export

with Keap() as keap:
    result = export(keap, "files", to=sys.argv[1], files=True)
    print(f"{result.rows['files']} files in {sys.argv[1]}")
