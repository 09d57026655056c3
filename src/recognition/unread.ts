/** A sheet, or a part of one, that was not read as one of the nine tables. */
export interface Unread {
  readonly sheet: string;
  /** `other`: none of the nine tables. `misfit`: looks like one but cannot be read. `double`: a table once more. */
  readonly kind: "other" | "misfit" | "double";
  /** A Chinese sentence. */
  readonly why: string;
}
