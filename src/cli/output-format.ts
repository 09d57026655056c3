import { extname } from "node:path";
import { Refusal } from "./output";

/** The formats that a command can write, by the endings of files: `{ ".docx": "docx", … }`. */
export type Endings<Format extends string> = Readonly<Record<`.${string}`, Format>>;

/** Endings by which a desk knows the files of other programs: a text under them cannot be opened. */
const OFFICE =
  /^\.(?:docx?|docm|dotx?|wps|wpt|rtf|odt|pdf|ofd|xlsx?|xlsm|xlsb|et|ods|csv|pptx?|dps|zip|rar|7z|jpe?g|png|gif|bmp|exe)$/;

interface Asked<Format extends string> {
  /** What `--format` says. */
  readonly format: Format | undefined;
  /** What `--out` says. */
  readonly out: string | undefined;
}

/**
 * The format in which to write. Where none is asked for, the ending of the file decides; where both
 * are given and contradict each other, neither is guessed at: a text named .docx would not open.
 */
export function formatFor<Format extends string>(
  { format, out }: Asked<Format>,
  endings: Endings<Format>,
  usual: Format,
): Format {
  if (out === undefined) return format ?? usual;
  const ending = extname(out).toLowerCase();
  const stated = new Map<string, Format>(Object.entries(endings)).get(ending);
  if (format === undefined) return stated ?? refuseEnding(out, ending, Object.keys(endings));
  if (stated === format || (stated === undefined && !OFFICE.test(ending))) return format;
  const own = Object.keys(endings).find((one) => endings[one as `.${string}`] === format);
  throw new Refusal(
    `--format 是 ${format}，而“${out}”的扩展名是 ${ending}，写出来会打不开。请去掉 --format，或把扩展名改为 ${own}。`,
  );
}

function refuseEnding(out: string, ending: string, known: readonly string[]): never {
  const problem = ending === "" ? "没有扩展名" : `的扩展名 ${ending} 不能写`;
  throw new Refusal(`“${out}”${problem}。扩展名决定写成什么：${known.join("、")}。`);
}
