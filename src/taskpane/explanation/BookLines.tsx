import type { ReactElement } from "react";
import type { RolledExplanation } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";
import { BookLine } from "./BookLine";

const BOOKS = [
  { kind: "lastYear", title: "上年的决算表", use: "填入上年数、增减和上年写过的原因" },
  { kind: "budget", title: "本年的预算公开表", use: "填入年初预算数和“三公”经费预算" },
  {
    kind: "information",
    title: "机构运行信息表（可不给）",
    use: "填入车辆、接待批次、政府采购等数；本工作簿里已有这张表的不用给",
  },
] as const;

/** Last year's text was written from these two. */
const BEFORE_LAST = {
  kind: "beforeLast",
  title: "再上一年的决算表（可不给）",
  use: "认出上年说明里与更早一年比较的数；没有也能滚动，只是少认几个",
} as const;

interface BookLinesProps {
  readonly open: Pick<RolledExplanation, "lastYear" | "budget" | "information" | "beforeLast">;
  /** Whether last year's text is rolled: then the year before serves as well. */
  readonly ofLastText?: boolean;
  readonly commands: PaneCommands;
}

/** The other workbooks of the unit: last year's, the budget's publication, and the one before last year's. */
export function BookLines({ open, ofLastText = false, commands }: BookLinesProps): ReactElement {
  return (
    <>
      {[...BOOKS, ...(ofLastText ? [BEFORE_LAST] : [])].map((book) => (
        <BookLine key={book.kind} {...book} open={open[book.kind]} commands={commands} />
      ))}
    </>
  );
}
