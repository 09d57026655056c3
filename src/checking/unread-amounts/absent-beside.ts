import type { Readings } from "../../identities/readings";
import type { MissingPlace } from "../missing-place";
import { isFilled } from "./candidates-for";
import { missingAddends } from "./missing-addends";
import { whereUnread } from "./unread-sentences";

/** Why a relation is not checked whose first place the sheet lacks, with the unread amount that may be it. */
export function absentBeside(
  { why, missing }: { readonly why: string; readonly missing: MissingPlace },
  readings: Readings,
): string {
  const unread = missingAddends({ sign: 1, place: missing }, readings).find(isFilled);
  return unread ? `${why}，${whereUnread(unread)}没有读懂` : why;
}
