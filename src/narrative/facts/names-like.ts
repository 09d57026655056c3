import { normalise } from "../../sheets/wording";
import { VOCABULARY } from "./vocabulary";

/** As many as can be looked through. */
const MOST = 40;

/** The names that a pack may use and that contain some words, in the order of the vocabulary; `more`: how many were left out. */
export function namesLike(words: string): {
  readonly names: readonly string[];
  readonly more: number;
} {
  const wanted = normalise(words);
  const found = [...VOCABULARY.facts].filter((name) => normalise(name).includes(wanted));
  return { names: found.slice(0, MOST), more: Math.max(0, found.length - MOST) };
}
