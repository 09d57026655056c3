import { organisationOf } from "../../narrative/facts/fact-book";
import { guessSentence, packFor } from "../../narrative/packs/known-packs";
import type { TableReading } from "../../tables/reading";
import { BY_UNIT, OWN_PACK, type ExplanationMemory } from "../memory/explanation-memory";
import type { PackText } from "./explanation";

/** The pack that an explanation is written with; why, where nobody chose it. */
export interface PackInUse {
  readonly pack: PackText;
  readonly guessed?: string;
}

/** The packs that can be chosen: those of the product, and the workbook's own. */
export function packsFor(
  packs: readonly PackText[],
  { ownPack: text }: ExplanationMemory,
): readonly PackText[] {
  return text === undefined ? packs : [...packs, { id: OWN_PACK, text }];
}

/** The chosen pack, else the one of the unit's province; `undefined` where there is none at all. */
export function packInUse(
  packs: readonly PackText[],
  memory: ExplanationMemory,
  tables: readonly TableReading[],
): PackInUse | undefined {
  const all = packsFor(packs, memory);
  const chosen = all.find(({ id }) => id === memory.pack);
  if (chosen) return { pack: chosen };
  const unit = organisationOf(tables);
  const known = packFor(unit);
  const pack = all.find(({ id }) => id === known.id) ?? all[0];
  if (!pack) return undefined;
  return memory.pack === BY_UNIT && pack.id === known.id
    ? { pack, guessed: guessSentence(known, unit) }
    : { pack };
}
