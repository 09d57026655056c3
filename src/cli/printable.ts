/** Control characters except the line break and the tab, and the signs that turn the direction of a line. */
const STEERING = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Control pictures stand at U+2400 and after, in the order of the characters they show. */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = "\u2421";
const PICTURE_OF_OTHERS = "\ufffd";

/**
 * Text that shows what it holds and steers nothing: sheet names and captions come from files, and
 * one with an escape sequence in it would otherwise recolour, retitle or overwrite a terminal.
 * The picture of a character stands in its place: `␛`.
 */
export function printable(text: string): string {
  return text.replace(STEERING, picture);
}

/** The same for JSON, where every character can be escaped and read back. */
export function escapedInJson(json: string): string {
  return json.replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return code < " ".charCodeAt(0) ? String.fromCharCode(PICTURES + code) : PICTURE_OF_OTHERS;
}
