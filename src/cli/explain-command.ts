import { basename } from "node:path";
import { checkSets } from "../actions/check-accounts";
import type { SheetsRead } from "../workbook/port";
import { cellWhy } from "../why/cell-why";
import type { CheckedWorkbook } from "../why/checked-workbook";
import type { KindPage } from "../why/kinds/kind-page";
import type { Said } from "../why/said";
import { sayCell } from "../why/say-cell";
import { saySheet } from "../why/say-sheet";
import { sheetsWhy } from "../why/sheet-why";
import { askedPlace, type AskedPlace } from "./asked-place";
import type { ExplainOutput } from "./explain-contract";
import { EXPLAIN } from "./explain-form";
import { print, printJson, Refusal } from "./output";
import { parsedArguments } from "./parsed-arguments";
import { sheetsIn } from "./tables-in";

/** `explain FILE [SHEET!CELL]`: why a sheet was or was not recognised, why a cell is or is not blamed; 0, or refused with 2. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const { values, operands } = parsedArguments(args, EXPLAIN);
  const [path, place, ...more] = operands;
  if (path === undefined)
    throw new Refusal(
      "没有给出文件。例：npm run --silent cli -- explain 决算公开表.xlsx 收入决算表!C8",
    );
  if (more.length > 0)
    throw new Refusal(
      `一次只能问一个文件的一处，多出了“${more.join(" ")}”。工作表名有空格时，整个加引号：'${[place, ...more].join(" ")}'`,
    );
  const read = await sheetsIn(path);
  const asked = place === undefined ? undefined : askedPlace(place, read.sheets);
  if (asked?.kind === "unclear") throw new Refusal(asked.message);
  const file = basename(path);
  const output = explainOutput(file, checkedWorkbook(file, read), asked);
  if (values.format === "json") printJson(JSON.stringify(output, undefined, 2));
  else print(explainText(output));
  return 0;
}

function checkedWorkbook(name: string, read: SheetsRead): CheckedWorkbook {
  return { sheets: read.sheets, sets: checkSets(name, read) };
}

function explainOutput(
  file: string,
  workbook: CheckedWorkbook,
  asked: Exclude<AskedPlace, { kind: "unclear" }> | undefined,
): ExplainOutput {
  if (asked?.kind === "cell")
    return { schema: 1, file, cell: cellWhy(workbook, asked.sheet, asked) };
  const all = sheetsWhy(workbook);
  const sheets = asked ? all.filter(({ sheet }) => sheet === asked.sheet) : all;
  return { schema: 1, file, sheets };
}

function explainText({ file, sheets = [], cell }: ExplainOutput): string {
  const said = [...sheets.map(saySheet), ...(cell ? [sayCell(cell)] : [])];
  return [file, ...said.map(saidText)].join("\n\n");
}

function saidText({ title, sections, kinds }: Said): string {
  const lines = sections.flatMap(({ heading, lines: own }) => [
    `  ${heading}：`,
    ...own.map(({ text }) => `    ${text}`),
  ]);
  const meanings =
    kinds.length === 0 ? [] : ["  这些结论是什么意思：", ...kinds.flatMap(kindLines)];
  return [title, ...lines, ...meanings].join("\n");
}

/** The page of a kind in short, and where it stands. */
function kindLines({ id, name, says, limits }: KindPage): readonly string[] {
  return [`    【${name}】${says}限度：${limits}`, `      docs/kinds.md#${id}`];
}
