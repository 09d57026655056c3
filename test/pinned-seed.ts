import { configureGlobal } from "fast-check";

/**
 * Every run draws the same cases, so that one commit has one answer everywhere.
 * `PROPERTY_SEED=7 npm test -- test/properties` draws others.
 */
configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_261_127) });
