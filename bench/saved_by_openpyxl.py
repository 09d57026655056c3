"""Opens the first workbook and saves it as the second: what openpyxl itself writes."""
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
