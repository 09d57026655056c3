import { numbersOf } from "../../src/checking/identity-findings";
import type { Operand } from "../../src/checking/operand";
import { DECLARED } from "../../src/identities/declared/all";
import type { DeclaredIdentity } from "../../src/identities/identity";
import { addressOf } from "../../src/sheets/address";
import type { PlacedFigure } from "../../src/tables/reading";
import type { KindExample } from "../../src/why/kinds/kind-page";
import { relationPageId } from "../../src/why/kinds/kind-pages";
import {
  brokenBy,
  cleanSets,
  instanceOf,
  mutated,
  type CleanSet,
} from "../../test/identities/clean-instances";

/** For each relation clean tables in which one figure was changed, and what is said of it then; by the id of its page. */
export async function examplesOfRelations(): Promise<Readonly<Record<string, KindExample>>> {
  const sets = await cleanSets();
  return Object.fromEntries(
    DECLARED.map((identity) => [relationPageId(identity), exampleOf(identity, sets)]),
  );
}

function exampleOf(identity: DeclaredIdentity, sets: readonly CleanSet[]): KindExample {
  // Nothing is never more than a whole: a part is wanted that can be.
  const found =
    instanceOf(identity, sets, ({ judgement }) => judgement.left.greaterThan(1)) ??
    instanceOf(identity, sets, ({ left }) => left.some(isAmount)) ??
    instanceOf(identity, sets);
  if (!found) throw new Error(`${identity.text} has no instance in clean tables`);
  const { from, tables, instance } = found;
  for (const { placed } of [...instance.left, ...instance.right]) {
    if (placed.figure.kind !== "amount") continue;
    const broken = brokenBy(identity, instance.text, mutated(tables, placed));
    if (!broken) continue;
    const changed = [...broken.left, ...broken.right].find((one) => isAt(one.placed, placed));
    const { left, right, difference } = numbersOf(broken);
    const what = identity.strength === "must" ? "不成立" : "提示：不相符";
    return {
      from,
      change: `${placed.sheet}!${addressOf(placed.row, placed.column)} 由 ${shown(placed)} 改为 ${shown(changed!.placed)}`,
      line: `${what}：${instance.text}　左 ${left} 右 ${right} 差 ${difference}`,
    };
  }
  throw new Error(`${identity.text} is broken by no change`);
}

function isAmount({ placed }: Operand): boolean {
  return placed.figure.kind === "amount";
}

function isAt(one: PlacedFigure, { sheet, row, column }: PlacedFigure): boolean {
  return one.sheet === sheet && one.row === row && one.column === column;
}

function shown({ figure }: PlacedFigure): string {
  return figure.kind === "amount" ? figure.printed.toFixed(figure.decimals) : "空白";
}
