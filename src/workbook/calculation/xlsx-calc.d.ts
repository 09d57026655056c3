/** xlsx-calc has no types of its own: it fills in `v` of cells that have `f`, in a SheetJS workbook. */
declare module "xlsx-calc" {
  interface CalculatedCell {
    t?: string;
    v?: unknown;
    f?: string;
  }
  interface CalculatedWorkbook {
    SheetNames: string[];
    Sheets: Record<string, Record<string, CalculatedCell | string>>;
  }
  function calculate(
    workbook: CalculatedWorkbook,
    options?: { continue_after_error?: boolean; log_error?: boolean },
  ): void;
  export = calculate;
}
