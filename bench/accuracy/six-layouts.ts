import { drawnHabits, type Habits } from "./drawing/habits";

/** Six layouts: wide and narrow forms, all codes and few, 三公 along, in pairs and downwards. */
export const SIX_LAYOUTS: readonly Habits[] = [
  {
    ...drawnHabits(1),
    threePublic: "along",
    ordinals: true,
    classes: "all",
    lineNumbers: true,
    unit: "万元",
  },
  {
    ...drawnHabits(2),
    threePublic: "pairs",
    lineNumbers: false,
    columnNumbers: false,
    unit: "万元",
  },
  { ...drawnHabits(3), threePublic: "down", classes: "used", wideGeneral: true, unit: "元" },
  { ...drawnHabits(4), threePublic: "along", ordinals: false, wideCapital: true, unit: "万元" },
  { ...drawnHabits(5), threePublic: "pairs", totalFirst: false, codes: "three columns" },
  { ...drawnHabits(6), threePublic: "along", zero: "—", economicBlocks: 3, classes: "used" },
];
