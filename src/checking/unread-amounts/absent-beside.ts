import type { Readings } from "../../identities/readings";
import type { NotChecked } from "../checked-identity";
import type { MissingPlace } from "../missing-place";
import { isFilled } from "./candidates-for";
import { missingAddends } from "./missing-addends";
import { whereUnread } from "./unread-sentences";

/**
 * Why a relation is not checked whose first place the sheet lacks, with the unread amount that may be it.
 * All that lack the same and may have it under one unread caption are told together.
 */
export function absentBeside(
  { why, missing }: { readonly why: string; readonly missing: MissingPlace },
  readings: Readings,
): Pick<NotChecked, "why" | "toldWith"> {
  const unread = missingAddends({ sign: 1, place: missing }, readings).find(isFilled);
  if (!unread) return { why };
  return {
    why: `${why}，${whereUnread(unread)}没有读懂`,
    toldWith: `${why} ${unread.table} ${unread.name}`,
  };
}
