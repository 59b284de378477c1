"""Find out what is true on a real account: read-only, within a budget, with a report that gives nothing away.

    from keapkit import Keap
    from keapkit.doctor import examine

    with Keap() as keap:
        report = examine(keap, budget=150)
    for difference in report.differences:
        print(difference)

Nobody who builds keapkit can call Keap: documents and facts are second-hand. `keapkit doctor` asks the account itself,
compares each response with Keap's documents, and writes down differences in types, formats, and names, never in
values. `python -m generator propose` turns reports into corrections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from keap_api.extend import lazy_names

if TYPE_CHECKING:
    from ._recording import Recording
    from ._report import Report
    from ._run import DEFAULT_BUDGET, Examination, examine

__all__ = ["DEFAULT_BUDGET", "Examination", "Recording", "Report", "examine"]

if not TYPE_CHECKING:
    # Type checkers would take every misspelled name for one that is there.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "DEFAULT_BUDGET": "._run",
            "Examination": "._run",
            "Recording": "._recording",
            "Report": "._report",
            "examine": "._run",
        },
    )
