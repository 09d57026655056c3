import { license, version } from "../../../package.json";

/** What stands in the help of the pane: which version runs, and under which licence. */
export const PRODUCT = { version, license } as const;
