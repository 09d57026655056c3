/**
 * A short name for a line of a pack under its heading: the same wherever the line stands, another as soon
 * as it is worded otherwise (FNV-1a). So a hand-made paragraph never takes the place of another one.
 */
export function lineName(heading: string, line: string): string {
  let hash = 0x811c9dc5;
  for (const letter of `${heading}\n${line}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}
