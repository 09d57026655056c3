/**
 * A way in which figures go wrong under human hands. Slips order suspects and choose among amounts
 * that arithmetic leaves open; they never make a suspect certain.
 */
export interface Slip {
  /** What is said of the cell, in Chinese, after 疑似. */
  readonly name: string;
  /**
   * `telling`: hardly fits by chance. `plain`: fits by chance now and then, so it is named only
   * when nothing telling fits any of the possible amounts.
   */
  readonly kind: "telling" | "plain";
  /** True when the slip turns the amount that should stand there into the printed one. */
  readonly turns: (intended: number, figure: PrintedFigure) => boolean;
}

/**
 * A printed figure with what surrounds it. All amounts are integers in the finest digit of the
 * problem; what is not known is left out.
 */
export interface PrintedFigure {
  /** A blank figure counts 0. */
  readonly printed: number;
  readonly blank: boolean;
  /** One last digit of the figure, in finest digits. */
  readonly step: number;
  readonly above?: number;
  readonly below?: number;
  readonly left?: number;
  readonly right?: number;
  /** Further figures of the same line. */
  readonly sameLine?: readonly number[];
  /** The same line and meaning in other tables. */
  readonly elsewhere: readonly number[];
  readonly lastYear?: number;
  /** When the figure is a total: what it is added up from, as printed. */
  readonly addends: readonly number[];
}
