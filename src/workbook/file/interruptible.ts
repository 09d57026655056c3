import { createContext, runInContext } from "node:vm";
import type { Bounded } from "./bounded-reading";

/*
 * A workbook of 100 KB is read in a tenth of a second, one of a megabyte in one. What takes thirty times as
 * long walks in a circle, and fills the memory with it: no answer depends on where exactly the line is.
 */
const MILLISECONDS = 3_000;
const MILLISECONDS_PER_MEGABYTE = 8_000;

/** Interrupts work that takes many times longer than so many bytes can need. */
export const interruptible: Bounded = <Result>(bytes: number, work: () => Result): Result => {
  const timeout = Math.round(MILLISECONDS + (bytes / 2 ** 20) * MILLISECONDS_PER_MEGABYTE);
  return runInContext("work()", createContext({ work }), { timeout }) as Result;
};
