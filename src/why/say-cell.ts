import type { AloneWhy, OtherCellWhy } from "./alone-why";
import type { CellPart, FigurePart, OtherPart } from "./cell-part";
import type { CellWhy } from "./cell-why";
import type { ConsideredWhy } from "./considered-why";
import { kindsOfCell } from "./kinds/kinds-met";
import type { FigureWhy, RelationWhy, SideWhy } from "./relations-why";
import { filledSections, lineOf, type Said, type SaidLine } from "./said";

/** Why a cell is or is not blamed, in words. */
export function sayCell(why: CellWhy): Said {
  const { sheet, address, relations, unchecked, blame, alone, others, considered } = why;
  return {
    title: `${sheet}!${address}`,
    kinds: kindsOfCell(why),
    sections: filledSections([
      { heading: "单元格", lines: cellLines(why) },
      { heading: "结论", lines: blame.says.map((each) => lineOf(each, blame.rivals)) },
      {
        heading: `涉及它的关系（${relations.length}）`,
        lines: relations.map((each) => relationLine(each, sheet)),
      },
      {
        heading: "没有核对的关系",
        lines: unchecked.map(({ text, why: reason }) => lineOf(`${text}：${reason}`)),
      },
      { heading: "如果只改这一格", lines: alone.slice(0, MOST_TRIED).map(aloneLine) },
      { heading: "如果改同一关系里的另一格", lines: others.map((each) => otherLine(each, sheet)) },
      { heading: "考虑过的解释", lines: considered.map(consideredLine) },
    ]),
  };
}

const MOST_TRIED = 3;

function cellLines({ merged, shown, formula, set, part, said }: CellWhy): readonly SaidLine[] {
  const now = shown === "" ? "空白" : `“${shown}”`;
  const joined = merged === undefined ? "" : `，属于合并单元格 ${merged}`;
  const computed = formula === undefined ? "" : `，公式 ${formula}`;
  return [
    lineOf(`显示${now}${joined}${computed}`),
    ...(set === undefined ? [] : [lineOf(`属于【${set}】这一套表`)]),
    lineOf(partWords(part)),
    ...said.map((each) => lineOf(each)),
  ];
}

function partWords(part: CellPart): string {
  switch (part.kind) {
    case "figure":
      return figurePartWords(part);
    case "beside":
      return "在这张工作表上，但不在读出的表中，没有关系涉及它";
    case "not-read":
      return "这张工作表没有读作九张公开表，没有关系涉及它（原因：不写单元格，只问这个文件）";
    default:
      return `《${part.form}》${OTHER_PARTS[part.kind].replace("…", `“${part.says ?? ""}”`)}`;
  }
}

/** What cells of a table are that hold no figure; `…` is what they say. */
const OTHER_PARTS: Readonly<Record<OtherPart["kind"], string>> = {
  title: "的表名所在的行，不是数字",
  head: "的表头，不是数字",
  code: "…一行的科目编码，不是数字",
  caption: "…一行的项目、名称或行次，不是数字",
  note: "下面印的表注",
  aside: "…一栏，不是决算数，没有关系涉及它",
  none: "的范围内，但不是它的数字",
};

function figurePartWords({ form, line, column, money, read, known }: FigurePart): string {
  const strange = known ? "" : "；这一行或这一栏不在已知的表样中，没有关系涉及它";
  return `《${form}》“${line}”一行、“${column}”一栏的数字（${money}）${READ[read]}${strange}`;
}

const READ: Readonly<Record<FigurePart["read"], string>> = {
  amount: "",
  blank: "，没有填数，加总时按零",
  dash: "，填的是表示“没有”的符号，加总时按零",
  text: "，不是数字，涉及它的关系不能核对",
};

function relationLine(relation: RelationWhy, sheet: string): SaidLine {
  const { text, left, right, difference, source } = relation;
  const sums = left.sum === undefined ? "" : `　左 ${left.sum} 右 ${right.sum!} 差 ${difference!}`;
  const figures = `${sideWords(left, sheet)} ｜ ${sideWords(right, sheet)}`;
  return lineOf(`${standing(relation)}　${text}${sums}　〔${figures}〕　${source}`, [
    ...left.figures,
    ...right.figures,
  ]);
}

/** What came of it, and whether it binds. */
function standing({ outcome, allowance, binds, whyNot }: RelationWhy): string {
  const bound = binds ? "" : `，不作为推算的依据（${whyNot ?? ""}）`;
  switch (outcome) {
    case "held":
      return binds ? "✓ 成立，因此有约束" : `✓ 成立${bound}`;
    case "rounding":
      return binds ? `≈ 尾差（四舍五入最多差 ${allowance!}），因此有约束` : `≈ 尾差${bound}`;
    case "broken":
      return binds ? `✗ 不成立（四舍五入最多差 ${allowance!}）` : `✗ 不相符${bound}`;
    case "empty":
      return "○ 各格都没有填数";
  }
}

const MOST_FIGURES = 12;

function sideWords({ figures }: SideWhy, sheet: string): string {
  if (figures.length === 0) return "表中没有";
  const words = figures
    .slice(0, MOST_FIGURES)
    .map((figure, index) => figureWords(figure, index === 0, sheet));
  const more = figures.length > MOST_FIGURES ? ` …共 ${figures.length} 个数` : "";
  return `${words.join(" ")}${more}`;
}

function figureWords(
  { sheet, address, sign, shown }: FigureWhy,
  first: boolean,
  own: string,
): string {
  const plus = sign === "+" ? (first ? "" : "＋") : "－";
  const place = sheet === own ? address : `${sheet}!${address}`;
  return `${plus}${place} ${shown ?? "空白"}`;
}

function aloneLine(alone: AloneWhy): SaidLine {
  const { amount, slip } = alone;
  return lineOf(
    `改为 ${amount}${slip === undefined ? "" : `（疑似${slip}）`}：${aloneWords(alone)}。`,
  );
}

function otherLine({ sheet, address, shown, alone }: OtherCellWhy, own: string): SaidLine {
  const place = sheet === own ? address : `${sheet}!${address}`;
  const slip = alone.slip === undefined ? "" : `（疑似${alone.slip}）`;
  return lineOf(
    `${place} 由 ${shown ?? "空白"} 改为 ${alone.amount}${slip}：${aloneWords(alone)}。`,
    [{ sheet, address }],
  );
}

/** What a change mends and breaks; one that only mends is an explanation. */
function aloneWords({ mends, stillBroken, breaks }: AloneWhy): string {
  const mended =
    stillBroken.length === 0
      ? `涉及该格的 ${mends.length} 条不成立的关系都会成立`
      : `${mends.length} 条会成立，仍有 ${stillBroken.length} 条不成立，如“${stillBroken[0]!}”`;
  const broken =
    breaks.length === 0
      ? "，不破坏别的关系"
      : `，但 ${breaks.length} 条现在成立的关系会不成立，如“${breaks[0]!}”，所以只改它解释不了`;
  return `${mended}${broken}`;
}

function consideredLine({ what, came, why }: ConsideredWhy): SaidLine {
  return lineOf(`${CAME[came]}　${what}：${why}。`);
}

const CAME: Readonly<Record<ConsideredWhy["came"], string>> = {
  taken: "采用",
  rival: "并列",
  dearer: "落选",
  fails: "不成立",
  "not-tried": "未再比较",
};
