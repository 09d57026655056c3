import { lazy, Suspense, useState, type ComponentType } from "react";
import { idle } from "./idle";

const LONGEST_WAIT = 500;

/** What is to be fetched once the pane stands there and nobody waits. */
const waiting: (() => Promise<unknown>)[] = [];

/**
 * A part of the pane that is not in its first script. It is fetched ahead, and once it is there it is drawn
 * at once: React would hold back what a `lazy` part brings for 300 ms, whether it is there or not.
 */
export function ahead<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  const fetched = async () => (loaded ??= await load());
  const Later = lazy(async () => ({ default: await fetched() }));
  waiting.push(fetched);
  return function Ahead(props: P) {
    // As it was when this was first drawn: another part in its place would lose what was typed.
    const [Known] = useState(() => loaded);
    return Known ? (
      <Known {...props} />
    ) : (
      <Suspense fallback={null}>
        <Later {...props} />
      </Suspense>
    );
  };
}

/** Has something else fetched with them. */
export function alsoAhead(load: () => Promise<unknown>): void {
  waiting.push(load);
}

/** Fetches one after the other while nobody waits. What cannot be had now is asked for again when it is wanted, and told then. */
export async function fetchAhead(): Promise<void> {
  for (const load of waiting.splice(0)) {
    await idle(LONGEST_WAIT);
    await load().catch(() => undefined);
  }
}
