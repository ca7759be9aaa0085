"""Reports: the month's numbers as frozen values, and typst to put them on paper."""

from desktop.reports.errors import ReportError
from desktop.reports.reports import Printed, Reports

__all__ = ["Printed", "ReportError", "Reports"]
