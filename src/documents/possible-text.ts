/** What XML 1.0 cannot hold even escaped: controls but tab and line break, halves of letters, two that are none. */
const IMPOSSIBLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text that Word can open: sheets and typed facts carry what pasting left in them, and one such sign spoils a document. */
export function possibleText(text: string): string {
  return text.replace(IMPOSSIBLE, "");
}
