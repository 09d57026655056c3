/** The signs that begin a line of a report, and their colour on a terminal (SGR numbers). */
const COLOUR_OF_SIGN: Readonly<Record<string, number>> = {
  "✓": 32,
  "✗": 31,
  "●": 31,
  "◆": 31,
  "!": 33,
  "≈": 36,
  "?": 33,
};

const SIGNED_LINE = new RegExp(`^(\\s*)([${Object.keys(COLOUR_OF_SIGN).join("")}])(?= )`, "gm");

/** The report with its signs coloured; the words say the same without. Only on a terminal, and never where NO_COLOR asks for none. */
export function coloured(text: string, stream: { readonly isTTY?: boolean }): string {
  if (stream.isTTY !== true || (process.env["NO_COLOR"] ?? "") !== "") return text;
  return text.replace(
    SIGNED_LINE,
    (_, space: string, sign: string) => `${space}\u001b[${COLOUR_OF_SIGN[sign]!}m${sign}\u001b[0m`,
  );
}
