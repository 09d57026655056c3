/** What is worked out when it is first asked for. */
export function once<T>(run: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => (known ??= { answer: run() }).answer;
}
