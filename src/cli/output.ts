import { coloured } from "./colours";
import { escapedInJson, printable } from "./printable";

/** The result of a command, on the output stream. Names in it come from files: nothing in them may steer a terminal. */
export function print(text: string): void {
  console.log(coloured(printable(text), process.stdout));
}

/** JSON for programs: what would steer a terminal is escaped, so that nothing of it is lost. */
export function printJson(json: string): void {
  console.log(escapedInJson(json));
}

/** What is said beside the result: on the error stream, so that JSON on the output stays whole. */
export function printAside(message: string): void {
  console.error(printable(message));
}

/** Could not be done: the exit code is 2, and the sentence says why. */
export function fail(message: string): number {
  printAside(message);
  return 2;
}

/** A line of progress for people who watch; scripts that read the streams see none. */
export function progressLine(label: string): (done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  const shown = printable(label);
  return (done, total) =>
    process.stderr.write(done < total ? `\r${shown}：${done}/${total}` : "\r\u001b[K");
}

/** What cannot go on, in a Chinese sentence. */
export class Refusal extends Error {}

/** A sentence for what nobody foresaw: the user can do nothing but hand it on. */
export function defectSentence(what: string, error: unknown): string {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = process.env["DEBUG_STACK"] === "1" && error instanceof Error ? error.stack : "";
  return `${what}：程序内部出错，没有完成。请把文件和这句话发给开发者（${said.slice(0, 300)}）。${stack ? `\n${stack}` : ""}`;
}
