import type { RowMove } from "../../sheets/formula-rows";

/**
 * An object of Excel's as requests see it. Names are those of the wire (`UsedRange`, `_Items`). What
 * an object does not list is not simulated, and is answered by a loud `ApiNotFound`.
 */
export interface WireObject {
  /** Follows the cells it stands for when rows of a sheet came in or went, while it is kept. */
  readonly follow?: (move: RowMove) => void;
  /** For messages: `Range`. */
  readonly type: string;
  /** `_Id` or `_ReferenceId`: answered whenever the object is. */
  readonly identity?: Readonly<Record<string, string>>;
  /** Values, by name. */
  readonly values?: Readonly<Record<string, () => unknown>>;
  /** Assignments, by name. */
  readonly assignments?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that belong to this one; `undefined` answers as a null object. */
  readonly children?: Readonly<Record<string, () => WireObject | undefined>>;
  /** Methods that give an object; `undefined` answers as a null object. */
  readonly finders?: Readonly<
    Record<string, (...given: readonly unknown[]) => WireObject | undefined>
  >;
  /** Methods that give a value, or nothing. */
  readonly methods?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** A collection's items, and how one is found by its key. */
  readonly items?: () => readonly WireObject[];
  readonly item?: (key: unknown) => WireObject | undefined;
}
