/**
 * A moment in which nobody waits; after `longest` milliseconds, where given, also one in which somebody
 * does. Safari has no word for being idle: there it is the next turn.
 */
export function idle(longest?: number): Promise<void> {
  return new Promise((resolve) => {
    const asked = longest === undefined ? {} : { timeout: longest };
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), asked);
    else setTimeout(resolve, 0);
  });
}
