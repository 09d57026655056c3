import product from "../../../package.json";

/** What stands in the help of the pane: which version runs, and under which licence. */
export const PRODUCT = { version: product.version, license: product.license } as const;
