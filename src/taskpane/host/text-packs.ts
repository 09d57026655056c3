import hubei from "../../../assets/packs/hubei.txt";
import shanghai from "../../../assets/packs/shanghai.txt";
import type { PackText } from "../../actions/explanation/explanation";

/** The text packs that come with the product; webpack takes the files in as they are. */
export const TEXT_PACKS: readonly PackText[] = [
  { id: "hubei", text: hubei },
  { id: "shanghai", text: shanghai },
];
