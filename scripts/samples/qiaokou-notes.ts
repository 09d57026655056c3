import type { TableId } from "../../test/accounts/accounts";

type Notes = Partial<Record<TableId, readonly string[]>>;

/** The notes as they should read, in the mixed full and half width of the seed. */
export const CORRECTED_NOTES: Notes = {
  "revenue-and-expenditure": [
    "27行＝（1＋2＋3＋4＋5＋6+7+8）行；31行＝（27＋28＋29）行；58行＝（32＋33＋…＋57）行；62行＝（58＋59＋60）行。",
  ],
  revenue: ["1栏各行＝（2＋3＋4＋5＋6＋7）栏各行。"],
  expenditure: ["1栏各行＝（2＋3＋4＋5＋6）栏各行。"],
  "fiscal-appropriation": [
    "27行＝（1＋2+3）行；28行＝（29＋30+31）行；32行＝（27＋28）行；59行＝（33＋34＋…＋58）行；64行＝（59＋60）行。",
  ],
  "general-public-budget": ["1栏各行＝（2＋3）栏各行。"],
  "government-funds": ["6栏各行＝（1＋2－3）栏各行；3栏各行＝（4＋5）栏各行。"],
  "state-capital": ["1栏各行＝（2＋3）栏各行。"],
  "three-public-expenses": [
    "1栏＝（2＋3＋6）栏；3栏＝（4＋5）栏；7栏＝（8＋9＋12）栏；9栏=（10+11）栏。",
  ],
};

/** As published: automatic numbering ran away in three tables (28 for 27, 29 for 1, 60 for 1). */
export const MISPRINTED_NOTES: Notes = {
  ...CORRECTED_NOTES,
  "fiscal-appropriation": [
    "28行＝（1＋2+3）行；28行＝（29＋30+31）行；32行＝（27＋28）行；59行＝（33＋34＋…＋58）行；64行＝（59＋60）行。",
  ],
  "state-capital": ["29栏各行＝（2＋3）栏各行。"],
  "three-public-expenses": [
    "60栏＝（2＋3＋6）栏；3栏＝（4＋5）栏；7栏＝（8＋9＋12）栏；9栏=（10+11）栏。",
  ],
};
