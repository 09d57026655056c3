import { plainName, type LineNames } from "./item-names";
import type { ItemHeader } from "./item-header";

/** The line that a header names, and which of its names are written otherwise. */
export interface MatchedHeader {
  readonly line: LineNames;
  readonly misnamed: readonly (keyof Pick<LineNames, "category" | "section" | "name">)[];
}

const LEVELS = ["category", "section", "name"] as const;

/** The one line that a header can mean: named exactly, else with letters left out or too many. */
export function matchedHeader(
  header: ItemHeader,
  lines: readonly LineNames[],
): MatchedHeader | undefined {
  if (header.code !== undefined) return matchedCode(header, lines);
  const said = [header.category, header.section, header.item].map(plainName);
  const misnamedOn = (line: LineNames) => LEVELS.filter((level, at) => line[level] !== said[at]);
  const exact = lines.filter((line) => misnamedOn(line).length === 0);
  if (exact.length > 0) return exact.length === 1 ? { line: exact[0]!, misnamed: [] } : undefined;
  const close = lines.filter((line) =>
    LEVELS.every((level, at) => isClose(said[at]!, line[level])),
  );
  const named =
    close.length > 0
      ? close
      : lines.filter((line) => isClose(said[2]!, line.name) && isClose(said[0]!, line.category));
  return named.length === 1 ? { line: named[0]!, misnamed: misnamedOn(named[0]!) } : undefined;
}

/** A code says which line it is, where the name is like the line's: another name makes neither sure. */
function matchedCode(
  { code, item }: ItemHeader,
  lines: readonly LineNames[],
): MatchedHeader | undefined {
  const said = plainName(item);
  const line = lines.find(({ key }) => key === code);
  if (!line || !isClose(said, line.name)) return undefined;
  return { line, misnamed: said === line.name ? [] : ["name"] };
}

/** Letters left out, or too many, and no others: 行政单位医疗 is not 事业单位医疗. */
export function isClose(said: string, name: string): boolean {
  if (said === name) return true;
  const [short, long] = said.length < name.length ? [said, name] : [name, said];
  return (
    short.length >= 2 &&
    long.length - short.length <= Math.max(2, long.length * 0.34) &&
    isWithin(short, long)
  );
}

/** One letter left out, too many, or another. */
export function isOneLetterOff(said: string, name: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== said[index]);
  if (said === name || at < 0) return said.length === name.length + 1 && said.startsWith(name);
  const rests = [said.slice(at), said.slice(at + 1)];
  return rests.includes(name.slice(at + 1)) || said.slice(at + 1) === name.slice(at);
}

/** Whether the letters of one stand in the other, in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
