/** One option of a command, as data: what is read, what is refused and what the help says come from it. */
export interface CommandOption {
  /** `string` takes a value, `boolean` is a switch. */
  readonly type: "string" | "boolean";
  /** What the value is called in the help: `上年文件`; a switch has none. */
  readonly value?: string;
  /** The only values that there are. */
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
  /** Without it the command does nothing. */
  readonly required?: true;
  /** What it does, in a line or several. */
  readonly about: string;
}

/** One command, as data. */
export interface CommandForm {
  readonly name: string;
  /** What it does, in a line. */
  readonly about: string;
  /** What it is given besides options: `文件…`. */
  readonly operands: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Lines that can be typed as they stand, after `npm run --silent cli -- `, and what they are for. */
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly exits: readonly { readonly code: 0 | 1 | 2; readonly means: string }[];
}

/** How the command line is called from the project's folder. */
export const CALL = "npm run --silent cli --";
