import { startTransition, useEffect, useState } from "react";

const FIRST = 24;
const MORE = 48;

/**
 * How many of so many things to draw by now: some at once, the others while nobody waits. `wanted`: one
 * that must be there, by its index; negative for none.
 */
export function useGradually(count: number, wanted: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + MORE)), 0);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return Math.min(count, Math.max(drawn, wanted + 1));
}
