import type { PlacedFigure } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";

/** An amount that a relation may be read with, or without, otherwise than it was. */
export interface UnreadAmount {
  readonly table: TableId;
  readonly placed: PlacedFigure;
  /** The caption of its line or column, as printed. */
  readonly name: string;
  /**
   * `addend`: unread, may belong to the sum; `missing`: unread, may be an addend that the sheet lacks;
   * `counted`: is added up, though its caption is unread or was read inexactly.
   */
  readonly role: "addend" | "missing" | "counted";
  /** What it may do to left − right: be added, be taken away, or either. */
  readonly signs: readonly (1 | -1)[];
}
