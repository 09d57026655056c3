import { addressOf } from "../sheets/address";
import type { Form } from "../tables/form";
import { formColumns } from "../tables/forms";
import type { Draft, DraftFigure } from "./draft";
import { HEADLESS } from "./layouts/headless-columns";

/**
 * What a table has that was not understood, and what its form has that was not found: relations that
 * use it are not made, so it must be said. One Chinese sentence for each, without full stop.
 */
export function shortcomings(form: Form, draft: Draft): readonly string[] {
  return [
    ...inexactCaptions(draft),
    ...missingColumns(form, draft),
    ...unknownColumns(draft),
    ...unknownLines(form, draft),
    ...unknownWithoutMoney(form, draft),
    ...withoutCodes(form, draft),
  ];
}

const MOST_NAMED = 3;

/** Captions that no form has, read as the one that they are near to: the reader can see whether that is right. */
function inexactCaptions({ lines, columns }: Draft): string[] {
  const read = [
    ...lines.filter(({ inexact }) => inexact).map(({ caption, key }) => ({ caption, key })),
    ...columns
      .filter(({ inexact }) => inexact)
      .map(({ caption, key }) => ({ caption: caption.split("·").at(-1)!, key })),
  ];
  if (read.length === 0) return [];
  const named = read
    .slice(0, MOST_NAMED)
    .map(({ caption, key }) => `“${caption}”读作“${key}”`)
    .join("、");
  const more = read.length > MOST_NAMED ? ` 等 ${read.length} 处` : "";
  return [`${named}${more}（与表样的文字不完全相同）`];
}

function missingColumns(form: Form, { columns }: Draft): string[] {
  const found = new Set(columns.map(({ key }) => key));
  const missing = formColumns(form).filter(
    ({ key, optional, partOf }) => !optional && partOf === undefined && !found.has(key),
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ key }) => `“${key}”`).join("、");
  return [
    `没有找到${names}${missing.length > 1 ? ` 等 ${missing.length} ` : "一"}栏，涉及的关系未核对`,
  ];
}

function unknownColumns({ columns, figures }: Draft): string[] {
  return columns
    .filter(({ standing }) => standing === "unknown")
    .map((column) => ({
      column,
      amount: figures.find((figure) => figure.columnKey === column.key && isAmount(figure)),
    }))
    .filter(({ amount }) => amount !== undefined)
    .map(({ column, amount }) => {
      const at = `${addressOf(amount!.row, amount!.column)}所在的`;
      return column.caption === HEADLESS
        ? `${at}列没有表头，未核对`
        : `${at}“${column.caption}”一栏不在已知的表样中，未核对`;
    });
}

/** Where no code was read at all, every line is unknown, and one sentence says it. */
function unknownLines({ layout }: Form, { lines, figures }: Draft): string[] {
  const unknown = lines
    .filter(({ standing, caption }) => standing === "unknown" || caption === "")
    .filter(({ code }) => code === undefined)
    .filter((line) => figures.some((figure) => figure.line === line.key && isAmount(figure)));
  const [first] = unknown;
  if (!first || (isCoded(layout) && lines.every(({ code }) => code === undefined))) return [];
  const named = unknown
    .slice(0, 3)
    .map(({ caption, place: { row, column } }) =>
      caption === ""
        ? `${addressOf(row, column)}（没有名称的一行）`
        : `${addressOf(row, column)}“${caption}”`,
    );
  return [
    `${named.join("、")}${unknown.length > 3 ? ` 等 ${unknown.length} 行` : ""}不在已知的表样中，未核对`,
  ];
}

/**
 * What no form knows and no money stands in: it costs no relation, and is named once. Among lines of codes
 * stand signatures and numbers of tables as well, which nobody wants to hear of.
 */
function unknownWithoutMoney({ layout }: Form, { lines, columns, figures }: Draft): string[] {
  const money = figures.filter(isAmount);
  const used = new Set(money.flatMap(({ line, columnKey }) => [line, columnKey]));
  const captions = [...columns, ...(isCoded(layout) ? [] : lines)]
    .filter(({ standing, key }) => standing === "unknown" && !used.has(key))
    .map(({ caption }) => `“${caption}”`);
  if (captions.length === 0) return [];
  const more = captions.length > MOST_NAMED ? ` 等 ${captions.length} 处` : "";
  const named = captions.slice(0, MOST_NAMED).join("、");
  return [`${named}${more}不在已知的表样中，没有填数字，不影响核对`];
}

/** Lines that have names and amounts but no codes cannot be added up by level. */
function withoutCodes(form: Form, { lines, figures }: Draft): string[] {
  if (form.layout !== "code-lines" || lines.some(({ code }) => code !== undefined)) return [];
  const nameless = figures.some((figure) => figure.line !== "合计" && isAmount(figure));
  return nameless ? ["没有读出任何科目编码，科目之间的关系未核对"] : [];
}

function isCoded(layout: Form["layout"]): boolean {
  return layout === "code-lines" || layout === "code-blocks";
}

function isAmount({ figure }: DraftFigure): boolean {
  return figure.kind === "amount" && !figure.stored.isZero();
}
