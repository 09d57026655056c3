import { normalText } from "./normal-text";

/** Where the code of each level ends in the code of a 项. */
const CODE_ENDS: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 };

/**
 * Names with （类）, （款） and （项） behind them, as a paragraph itself writes such signs: `(类)`, or with
 * the code of the level, `（208类）`. `written` is its header as it stands, `key` the code of the 项.
 */
export function bracketedLike(written: string, words: string, key: string): string {
  return words.replace(/（([类款项])）/g, (usual, level: string) => {
    const own = new RegExp(`([(（])\\s*([\\d０-９]*)\\s*${level}\\s*([)）])`).exec(written);
    return own ? own[1]! + codeOfLevel(key, level, own[2]!.length) + level + own[3]! : usual;
  });
}

/** The last digits of a level's code: `05`, or `20805`, as many as the paragraph writes. */
function codeOfLevel(key: string, level: string, digits: number): string {
  const end = CODE_ENDS[level]!;
  return digits === 0 ? "" : key.slice(Math.max(0, end - digits), end);
}

/** A header with the codes of the 项 before its signs; as it was written where they stand there. */
export function withOwnCodes(written: string, key: string): string {
  return written.replace(
    /([(（]\s*)([\d０-９]{2,7})(\s*([类款项])\s*[)）])/g,
    (said, before: string, digits: string, after: string, level: string) => {
      const own = codeOfLevel(key, level, digits.length);
      return own === normalText(digits).text ? said : before + own + after;
    },
  );
}
