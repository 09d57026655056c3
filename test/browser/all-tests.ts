import { LINE_TESTS } from "./changing-lines";
import { DIRECTORS_TESTS } from "./directors-way";
import { EXPLANATION_TESTS } from "./explanation";
import { OLDER_ENGINE_TESTS } from "./older-engine";
import { MOVING_TESTS } from "./moving-figures";
import { PAGE_TESTS } from "./pages";
import { PROOFREADING_TESTS } from "./proofreading";
import { PUBLISHING_TESTS } from "./publishing";
import { REACH_TESTS } from "./reach";
import { SIZE_TESTS } from "./sizes";
import { ROLLING_TESTS } from "./rolling-last-text";
import { SCREENSHOTS } from "./screenshots";
import { SEED_TESTS } from "./seed-workbook";
import type { BrowserTest } from "./stage";
import { PAGE_WITHOUT_EXCEL_TESTS } from "./working-without-excel";

export const TESTS: readonly BrowserTest[] = [
  ...SEED_TESTS,
  ...DIRECTORS_TESTS,
  ...EXPLANATION_TESTS,
  ...PROOFREADING_TESTS,
  ...ROLLING_TESTS,
  ...PUBLISHING_TESTS,
  ...PAGE_WITHOUT_EXCEL_TESTS,
  ...LINE_TESTS,
  ...MOVING_TESTS,
  ...PAGE_TESTS,
  ...REACH_TESTS,
  ...SIZE_TESTS,
  ...OLDER_ENGINE_TESTS,
  ...SCREENSHOTS,
];
