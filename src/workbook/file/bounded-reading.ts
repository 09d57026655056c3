/**
 * Does work on so many bytes and gives up, by throwing, when it would not end. Libraries walk in circles on a
 * few flipped bits; what Node can interrupt (`interruptible.ts`), a browser cannot.
 */
export type Bounded = <Result>(bytes: number, work: () => Result) => Result;

/** Where nothing can be interrupted. */
export const unbounded: Bounded = (_, work) => work();
