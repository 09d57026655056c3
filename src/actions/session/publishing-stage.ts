import type { Publication } from "../publication";

/** How far a copy to be published is. */
export type PublishingStage =
  | { readonly kind: "working" }
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "ready";
      /** The file's name. */
      readonly name: string;
      readonly publication: Publication;
      /** How it is handed over: where nothing can be downloaded it opens in a window of its own. */
      readonly by: "download" | "window";
    };
