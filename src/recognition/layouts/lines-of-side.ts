import { asName, normalise } from "../../sheets/wording";
import type { LineForm, SideForm, Zone } from "../../tables/form";
import type { Line } from "../../tables/reading";
import { readByPlace } from "../inexact/by-place";
import type { CaptionedRow } from "./captioned-rows";

const ORDER: readonly Zone[] = ["items", "total", "carry-over", "grand-total"];

/**
 * The lines of one side. The same caption stands for different lines in different zones (一般公共预算财政拨款
 * is an item, and once more part of what is carried over), so rows are read downwards: items until
 * the total, then what is carried over until the grand total.
 */
export function sideLines(
  side: "revenue" | "expenditure",
  form: SideForm,
  rows: readonly CaptionedRow[],
): Line[] {
  const ordinals = rows.some(({ numbered }) => numbered);
  const exact = exactLines(form, rows);
  const meant = readByPlace(
    rows.map((row, index) => ({ caption: captionMeant(side, row), exact: exact[index] })),
    form.lines,
  );
  let zone: Zone = "items";
  const lines = rows.map((row, index) => {
    const found = meant[index];
    zone = found?.zone ?? zone;
    const line = lineOf(side, form, row, zone, found, ordinals);
    return line && found !== exact[index] ? { ...line, inexact: true as const } : line;
  });
  return withoutDoubleItems(lines.filter((line) => line !== undefined));
}

/** What a caption may mean on its side: spending is nothing that was received, and the other way round. */
function captionMeant(side: "revenue" | "expenditure", { caption }: CaptionedRow): string {
  const strange = side === "revenue" ? /支出(?!结转)/ : /收入/;
  return strange.test(caption) ? "" : caption;
}

/** The lines whose captions are the form's own, read downwards. */
function exactLines(form: SideForm, rows: readonly CaptionedRow[]): (LineForm | undefined)[] {
  const taken = new Set<string>();
  let zone: Zone = "items";
  return rows.map((row, index) => {
    const first = row.caption === "" ? undefined : formLine(form, row, zone, taken);
    const found = first && beforeGrandTotal(form, first, rows.slice(index), taken);
    if (found) {
      zone = found.zone;
      taken.add(found.key);
    }
    return found;
  });
}

/** 合计 with 总计 below it is 本年收入合计: the grand total is the one that stands below. */
function beforeGrandTotal(
  form: SideForm,
  found: LineForm,
  [row, ...below]: readonly CaptionedRow[],
  taken: ReadonlySet<string>,
): LineForm {
  if (found.zone !== "grand-total") return found;
  const isBelow = below.some(
    ({ caption }) =>
      caption !== row?.caption && found.aliases.some((alias) => normalise(alias) === caption),
  );
  const total = form.lines.find(({ zone, key }) => zone === "total" && !taken.has(key));
  return isBelow && total ? total : found;
}

/** The first line of the form, from this zone on, that the row can be. */
function formLine(
  form: SideForm,
  row: CaptionedRow,
  zone: Zone,
  taken: ReadonlySet<string>,
): LineForm | undefined {
  const zones = ORDER.slice(ORDER.indexOf(zone));
  const fitting = form.lines.filter(
    (line) =>
      !taken.has(line.key) && line.aliases.some((alias) => normalise(alias) === row.caption),
  );
  for (const candidate of zones) {
    const found = fitting.find((line) => line.zone === candidate);
    if (found) return found;
  }
  return undefined;
}

function lineOf(
  side: "revenue" | "expenditure",
  form: SideForm,
  row: CaptionedRow,
  zone: Zone,
  found: LineForm | undefined,
  ordinals: boolean,
): Line | undefined {
  const number = row.number === undefined ? {} : { number: row.number };
  const shared = { side, zone, place: row.place, ...number };
  if (found) {
    const part =
      found.partOf !== undefined ||
      row.partly ||
      (zone === "items" && ordinals && !row.numbered && side === "revenue");
    const code = found.code === undefined ? {} : { code: found.code };
    return {
      ...shared,
      key: found.key,
      caption: row.printed,
      standing: part ? "part" : "main",
      ...code,
    };
  }
  if (row.caption === "") return namelessLine(row, shared);
  const key = form.lines.some((line) => line.key === asName(row.caption))
    ? `${asName(row.caption)}重`
    : asName(row.caption);
  return { ...shared, key, caption: row.printed, standing: unknownStanding(row, zone, ordinals) };
}

/** A line with a number is an item of which the name was left out; an amount without either may be any. */
function namelessLine(
  { number, money, place }: CaptionedRow,
  shared: Pick<Line, "side" | "zone" | "place" | "number">,
): Line | undefined {
  const nameless = { ...shared, caption: "" };
  if (number !== undefined) return { ...nameless, key: `第${number}行`, standing: "main" };
  return money ? { ...nameless, key: `第${place.row + 1}行`, standing: "unknown" } : undefined;
}

/** A numbered line among the items is one of them, whatever it is called; 其中 and unnumbered lines are parts. */
function unknownStanding(row: CaptionedRow, zone: Zone, ordinals: boolean): Line["standing"] {
  if (row.partly) return "part";
  if (zone === "items" && row.numbered) return "main";
  return zone === "items" && ordinals ? "part" : "unknown";
}

const APPROPRIATIONS = [
  "一般公共预算财政拨款收入",
  "政府性基金预算财政拨款收入",
  "国有资本经营预算财政拨款收入",
];

/** Forms up to 2018 print 财政拨款收入 as the item and the budgets as parts of it. */
function withoutDoubleItems(lines: readonly Line[]): Line[] {
  const whole = lines.some(({ key, standing }) => key === "财政拨款收入" && standing === "main");
  return lines.map((line) =>
    whole && APPROPRIATIONS.includes(line.key) ? { ...line, standing: "part" } : line,
  );
}
