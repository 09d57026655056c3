import type { CellPlace } from "../../sheets/sheet";
import type { PlacedFigure } from "../../tables/reading";
import type { Operand } from "../operand";

/** The cells of all relations, each once, numbered in the order in which they are met. */
export class CellIndex {
  private readonly numbers = new Map<string, number>();
  /** The same by the figure itself, because a cell of a long table stands in many relations. */
  private readonly numbersOfFigures = new Map<PlacedFigure, number>();
  private readonly found: Operand[] = [];

  /** The number of an operand's cell. */
  numberOf(operand: Operand): number {
    const known = this.numbersOfFigures.get(operand.placed);
    if (known !== undefined) return known;
    const number = this.numberOfPlace(operand);
    this.numbersOfFigures.set(operand.placed, number);
    return number;
  }

  private numberOfPlace(operand: Operand): number {
    const key = placeKey(operand.placed);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.found.length);
    this.found.push(operand);
    return this.found.length - 1;
  }

  get cells(): readonly Operand[] {
    return this.found;
  }
}

/** A cell's place as a name. */
export function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}\n${row}\n${column}`;
}

/** Places without those that are named again. */
export function placesOnce(places: readonly CellPlace[]): readonly CellPlace[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
