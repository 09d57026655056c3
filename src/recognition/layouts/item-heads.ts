import { asName } from "../../sheets/wording";
import type { ColumnForm, ItemsForm, LineForm } from "../../tables/form";
import { readByPlace } from "../inexact/by-place";
import {
  GENERIC,
  headsIn,
  itemCaption,
  itemNamed,
  kindNamed,
  meantBy,
  type Meant,
} from "./item-spots";

/** A column of figures with what the heads above it say. */
export interface ItemColumn {
  readonly column: number;
  /** The heads from top to bottom, as printed. */
  readonly path: readonly string[];
  /** Absent where the heads name none at all. */
  readonly item?: Meant<LineForm>;
  readonly kind?: Meant<ColumnForm>;
}

/** Heads of columns that hold no money. */
const NO_MONEY =
  /^(?:序号|编码|单位(?:编码|代码|名称)?|部门(?:编码|代码|名称)?|科目(?:编码|名称)|年[度份]|项目|备注)$/;

/** What each path of heads says: item and kind, exactly, or by the caption that the item's is near to. */
export function itemColumns(
  form: ItemsForm,
  paths: readonly { readonly column: number; readonly path: readonly string[] }[],
): readonly ItemColumn[] {
  const split = paths.map(({ column, path }) => ({
    column,
    path,
    heads: path.flatMap((head) => headsIn(form, head)),
  }));
  const exact = split.map((one) => ({
    ...one,
    item: exactItem(form, one.heads, split),
    kind: one.heads.map((head) => kindNamed(form, head)).find((kind) => kind !== undefined),
  }));
  const kinds = [...new Set(exact.map(({ kind }) => kind))];
  const read = new Map(
    kinds.flatMap((kind) => [
      ...inexactItems(
        form,
        exact.filter((one) => one.kind === kind),
      ),
    ]),
  );
  return exact.map(({ column, path, heads, item, kind }) => ({
    column,
    path,
    ...meantItem(form, heads, item, read.get(column)),
    ...(kind && { kind: meantBy(kind) }),
  }));
}

interface Headed extends WithHeads {
  readonly column: number;
  readonly item?: LineForm | undefined;
}

function meantItem(
  form: ItemsForm,
  heads: readonly string[],
  exact: LineForm | undefined,
  near: LineForm | undefined,
): { item?: Meant<LineForm> } {
  if (exact) return { item: meantBy(exact) };
  if (near)
    return { item: { ...meantBy(near), caption: tellingCaption(form, heads), inexact: true } };
  const caption = strangeHeads(form, heads).join("·");
  if (caption === "") return {};
  const key = asName(caption);
  return { item: { key: form.items.some((item) => item.key === key) ? `${key}重` : key, caption } };
}

/** The heads that could name an item; none where the column holds no money. */
function strangeHeads(form: ItemsForm, heads: readonly string[]): readonly string[] {
  const named = heads.filter((head) => kindNamed(form, head) === undefined);
  return NO_MONEY.test(named.at(-1) ?? "") ? [] : named;
}

/** Within one kind each item stands once: what is near to one of the rest is read by its place. */
function inexactItems(form: ItemsForm, columns: readonly Headed[]): Map<number, LineForm> {
  const places = columns.map(({ heads, item }) => ({
    caption: tellingCaption(form, heads),
    exact: item,
  }));
  const meant = readByPlace(places, form.items);
  const found = new Map<number, LineForm>();
  meant.forEach((item, index) => {
    if (item && !places[index]!.exact) found.set(columns[index]!.column, item);
  });
  return found;
}

function tellingCaption(form: ItemsForm, heads: readonly string[]): string {
  return itemCaption(strangeHeads(form, heads).findLast((head) => !GENERIC.test(head)) ?? "");
}

/**
 * The item that a path of heads names: the deepest, where 小计 and 合计 under a group mean the group. The
 * total of a group that holds all of “三公” and nothing else is the total, whatever the group is called.
 */
function exactItem(
  form: ItemsForm,
  heads: readonly string[],
  all: readonly WithHeads[],
): LineForm | undefined {
  const { leaf, group } = leafAndGroup(form, heads);
  if (leaf === undefined) return undefined;
  if (!GENERIC.test(leaf)) return itemNamed(form, leaf);
  if (group !== undefined) return groupItem(form, group, all);
  const totals = all.map((each) => leafAndGroup(form, each.heads)).filter(isGeneric);
  const elsewhere = totals.some(
    (other) =>
      (other.group !== undefined && groupItem(form, other.group, all) === form.items[0]) ||
      (leaf === "小计" && other.group === undefined && other.leaf === "合计"),
  );
  return elsewhere ? undefined : form.items[0];
}

interface WithHeads {
  readonly heads: readonly string[];
}

interface LeafAndGroup {
  readonly leaf: string | undefined;
  readonly group: string | undefined;
}

function leafAndGroup(form: ItemsForm, heads: readonly string[]): LeafAndGroup {
  const own = heads.filter((head) => kindNamed(form, head) === undefined);
  return { leaf: own.at(-1), group: own.findLast((head) => !GENERIC.test(head)) };
}

function isGeneric({ leaf }: LeafAndGroup): boolean {
  return GENERIC.test(leaf ?? "");
}

function groupItem(
  form: ItemsForm,
  group: string,
  all: readonly WithHeads[],
): LineForm | undefined {
  return itemNamed(form, group) ?? (isWholeGroup(form, group, all) ? form.items[0] : undefined);
}

/** The keys of the form: what “三公” is made of, and what some provinces print beside it. */
const PARTS = ["因公出国（境）费", "公务接待费"];
const OTHERS = ["会议费", "培训费"];

/** Whether the columns under a group's head are the items that the total is made of, and no others. */
function isWholeGroup(form: ItemsForm, group: string, all: readonly WithHeads[]): boolean {
  const under = new Set(
    all
      .filter(({ heads }) => heads.includes(group))
      .flatMap(({ heads }) => heads.map((head) => itemNamed(form, head)?.key)),
  );
  return PARTS.every((key) => under.has(key)) && !OTHERS.some((key) => under.has(key));
}
