import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { LineDeletion, LineInsertion } from "../../actions/overview/remedies";
import { Preview } from "./WritePreview";

interface LineChangeProps {
  readonly remedy: LineInsertion | LineDeletion;
  readonly onChange: () => void;
}

/** Has a line come in, or go: previewed, and done on a second click. */
export function LineChange({ remedy, onChange }: LineChangeProps): ReactElement {
  const [previewed, setPreviewed] = useState(false);
  const { row, does } = asked(remedy);
  if (!previewed)
    return (
      <Button
        size="small"
        aria-label={`${does}第 ${row} 行 ${remedy.code}`}
        onClick={() => setPreviewed(true)}
      >
        {does}第 {row} 行…
      </Button>
    );
  return (
    <Preview
      label={`${does}第 ${row} 行`}
      sentence={sentenceOn(remedy, row)}
      write={`${does}第 ${row} 行`}
      onWrite={onChange}
      onCancel={() => setPreviewed(false)}
    />
  );
}

/** The row of the sheet, from 1, and what is done to it. */
function asked(remedy: LineInsertion | LineDeletion) {
  return remedy.kind === "insert-line"
    ? { row: remedy.after.row + 2, does: "插入" }
    : { row: remedy.line.row + 1, does: "删去" };
}

function sentenceOn(remedy: LineInsertion | LineDeletion, row: number): string {
  if (remedy.kind === "delete-line")
    return `将删去整个第 ${row} 行（${named(remedy)}），${remedy.first.label} 的一行保留；其他表的公式随之调整，可以撤销。请先核对原始账簿。`;
  const { after, amounts, hasFormulas } = remedy;
  const told = amounts.map(({ caption, amount }) => `${caption} ${amount}`).join("、");
  const figures = told === "" ? "金额留空，请按账簿填写" : told;
  const sums = hasFormulas ? "表中有公式，插入后请看合计公式是否包括这一行；" : "";
  return `将在 ${after.label} 的下面插入整行第 ${row} 行：${named(remedy)}，${figures}。格式与相邻的行相同；${sums}可以撤销。请先核对原始账簿。`;
}

function named({ code, name }: Pick<LineInsertion, "code" | "name">): string {
  return `${code} ${name}`.trimEnd();
}
