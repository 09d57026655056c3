/** What is to be said on one cell. */
export interface CellComment {
  readonly address: string;
  readonly text: string;
}
