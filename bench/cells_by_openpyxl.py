"""Prints every number of the workbooks named on the command line, a JSON line each: sheet → address → number."""
import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def number(value):
    """Dates are numbers in a file; booleans are not."""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value


for path in sys.argv[1:]:
    workbook = openpyxl.load_workbook(path, data_only=True)
    sheets = {}
    for sheet in workbook.worksheets:
        cells = {cell.coordinate: number(cell.value) for row in sheet.iter_rows() for cell in row}
        sheets[sheet.title] = {at: value for at, value in cells.items() if value is not None}
    print(json.dumps(sheets))
