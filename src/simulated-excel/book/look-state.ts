/** How a program set a cell; what it left alone is absent. */
export interface LookState {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly fill?: string;
  /** Whether lines were drawn around it. */
  readonly border?: boolean;
}
