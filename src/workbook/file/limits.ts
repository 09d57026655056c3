/**
 * How much we are willing to read. Nine public tables hold some thousand cells in under a megabyte;
 * what is far beyond is a mistake or an attack, and the accountant is told instead of waiting.
 */
export const READING_LIMITS = {
  /** A file beyond this is not loaded at all. */
  fileBytes: 300 * 1024 * 1024,
  /** Declared size of all parts together, inflated. A workbook of real figures stays under a tenth of it. */
  inflatedBytes: 400 * 1024 * 1024,
  /** Sheets of repetitive figures shrink to about a thirtieth; deflate's own bound is 1:1032. */
  bombRatio: 200,
  /** Small files may shrink as they like: only beyond this size does the ratio count. */
  bombBytes: 50 * 1024 * 1024,
  /** “A thousand sheets” (one for each unit) is real; ten thousand is not. */
  sheets: 2_000,
  /** Cells that hold something. The longest public table in use has some 3,000 lines of 9 cells. */
  sheetCells: 200_000,
  /** The widest public table in use has some 30 columns; side by side on one sheet nine of them have 150. */
  columns: 1_000,
  /** A sheet's part beyond this is not even inflated to be counted. */
  sheetBytes: 128 * 1024 * 1024,
} as const;
