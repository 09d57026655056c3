import { NOWHERE, type RowGrid } from "../slid-rows/row-grid";
import type { Strip } from "./group-strips";

/** How figures of a group stand off, between two places of its strip. */
export interface GroupMove {
  readonly strip: Strip;
  /** Where the first and the last line stand in the strip between which figures slid. */
  readonly first: number;
  readonly last: number;
  /** By how many lines the figures stand too low; negative: too high. */
  readonly shift: number;
  /** What went over the end came in at the other one; else it is on the sheet no more. */
  readonly isWrapped: boolean;
}

/** Figures of a group slide by a few lines, as a rule. */
const FARTHEST = 3;
/** Fewer figures than this in one move are told cell by cell. */
const LEAST_MOVED = 2;

/** The line on whose row the figures of the line at a place of the strip stand. */
export function rowOfPlace(move: GroupMove, place: number): number {
  const { strip, first, last, shift } = move;
  if (place < first || place > last) return strip[place]!;
  const from = place + shift;
  if (from >= first && from <= last) return strip[from]!;
  return move.isWrapped ? strip[from - Math.sign(shift) * (last - first + 1)]! : NOWHERE;
}

/**
 * The moves that may have brought a group's figures where they stand: pushed down or pulled up between
 * two lines; what went over the end came in at the other one, or is lost, and what was left behind is
 * blank, or stands there twice.
 */
export function groupMoves(strip: Strip, grid: RowGrid): readonly GroupMove[] {
  const moves: GroupMove[] = [];
  for (let by = 1; by <= FARTHEST; by++)
    for (let first = 0; first + by + LEAST_MOVED <= strip.length; first++)
      for (let last = first + by + LEAST_MOVED - 1; last < strip.length; last++)
        for (const shift of [by, -by])
          for (const isWrapped of [true, false]) {
            const move = { strip, first, last, shift, isWrapped };
            if (isWrapped ? isRotation(move, grid) : isPush(move, grid)) moves.push(move);
          }
  return moves;
}

/** How many figures of lines that slid stand where they were as well: hardly by chance. */
export function twiceIn(move: GroupMove, { isFilled }: RowGrid): number {
  if (move.isWrapped) return 0;
  return placesLeft(move).filter((place) => isFilled[move.strip[place]!]).length;
}

/** The places where a slide leaves nothing of its own, from top to bottom. */
function placesLeft({ first, last, shift }: GroupMove): readonly number[] {
  const by = Math.abs(shift);
  const left = shift > 0 ? first : last - by + 1;
  return Array.from({ length: by }, (_, at) => left + at);
}

/** Something came in where the figures left. */
function isRotation(move: GroupMove, { isFilled }: RowGrid): boolean {
  return placesLeft(move).some((place) => isFilled[move.strip[place]!]);
}

/** What is left is blank, or still there; shorter pushes that come to the same are tried by themselves. */
function isPush(move: GroupMove, grid: RowGrid): boolean {
  const { strip, first, last, shift } = move;
  const [begin, end] = shift > 0 ? [first, last] : [last, first];
  const beyond = strip[end + Math.sign(shift)];
  const isCode = beyond !== undefined && grid.lines[beyond]!.code !== undefined;
  if (isCode && !grid.isFilled[strip[end]!]) return false;
  if (!isRotation(move, grid)) return !grid.isAlike(strip[begin]!, strip[begin + shift]!);
  const isLong = last - first + 1 >= 2 * Math.abs(shift);
  return (
    isLong && placesLeft(move).every((place) => grid.isAlike(strip[place]!, strip[place + shift]!))
  );
}
