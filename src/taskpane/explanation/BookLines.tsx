import type { ReactElement } from "react";
import type { ExplainedText } from "../../actions/explanation/explanation";
import type { PaneCommands } from "../pane-commands";
import { BookLine } from "./BookLine";

const BOOKS = [
  { kind: "lastYear", title: "上年的决算表", use: "填入上年数、增减和上年写过的原因" },
  { kind: "budget", title: "本年的预算公开表", use: "填入年初预算数和“三公”经费预算" },
] as const;

interface BookLinesProps {
  readonly open: Pick<ExplainedText, "lastYear" | "budget">;
  readonly commands: PaneCommands;
}

/** The other workbooks of the unit: last year's, and the budget's publication. */
export function BookLines({ open, commands }: BookLinesProps): ReactElement {
  return (
    <>
      {BOOKS.map((book) => (
        <BookLine key={book.kind} {...book} open={open[book.kind]} commands={commands} />
      ))}
    </>
  );
}
