/** Could not check: the sentence goes to the error stream, so that JSON on the output stays whole. */
export function fail(message: string): number {
  console.error(message);
  return 2;
}

/** A line of progress for people who watch; scripts that read the streams see none. */
export function progressLine(label: string): (done: number, total: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done, total) =>
    process.stderr.write(done < total ? `\r${label}：${done}/${total}` : "\r\u001b[K");
}

/** What cannot go on, in a Chinese sentence. */
export class Refusal extends Error {}
