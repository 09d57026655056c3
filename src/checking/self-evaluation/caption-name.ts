/**
 * Captions, which may be anything that a unit typed, as names of the notation: their letters and
 * digits, told apart where several are alike.
 */
export function captionNames(captions: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return captions.map((caption) => {
    const name = lettersOf(caption);
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}其${number}`;
    taken.add(free);
    return free;
  });
}

/** What begins like a number of lines or columns, or has no letters, is none by itself. */
function lettersOf(caption: string): string {
  const letters = caption.normalize("NFKC").replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, "");
  return /^(?:$|[\p{N}第行栏列各至到之])/u.test(letters) ? `指标${letters}` : letters;
}
