/** A sheet, or a part of one, that was not read as one of the nine tables. */
export interface Unread {
  readonly sheet: string;
  /**
   * `other`: none of the nine tables. `misfit`: looks like one but cannot be read. `double`: a table once
   * more. `incomplete`: one of which a part is missing.
   */
  readonly kind: "other" | "misfit" | "double" | "incomplete";
  /** A Chinese sentence. */
  readonly why: string;
}
