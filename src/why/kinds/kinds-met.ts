import type { CellWhy } from "../cell-why";
import type { SheetWhy } from "../sheet-why";
import type { KindPage } from "./kind-page";
import { KIND_PAGES } from "./kind-pages";

/** The kinds of conclusions that the answer for a cell tells of: its broken relations, and what its sentences say. */
export function kindsOfCell({ relations, said, blame, alone }: CellWhy): readonly KindPage[] {
  const missed = new Set(
    relations.filter(({ outcome }) => outcome === "broken").map((r) => r.kind),
  );
  const slips = alone.flatMap(({ slip }) => (slip === undefined ? [] : [`疑似${slip}`]));
  const sentences = [...blame.says, ...said, ...slips];
  return KIND_PAGES.filter((page) =>
    page.group === "relation" ? missed.has(page.id) : isSaid(page, sentences),
  );
}

/** Those that the answer for a sheet tells of. */
export function kindsOfSheet({ tables, unread }: SheetWhy): readonly KindPage[] {
  const ids = tables.map(({ table }) => `${table}/`);
  const sentences = [
    ...unread,
    ...tables.flatMap((table) => [
      ...table.says,
      ...table.notUnderstood,
      ...table.unchecked.map(({ why }) => why),
    ]),
  ];
  return KIND_PAGES.filter(
    (page) =>
      (page.group !== "relation" || ids.some((id) => page.id.startsWith(id))) &&
      isSaid(page, sentences),
  );
}

function isSaid({ sign }: KindPage, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => sign.test(sentence));
}
