import hubei from "../../../assets/packs/hubei.txt";
import hunan from "../../../assets/packs/hunan.txt";
import national from "../../../assets/packs/national.txt";
import shanghai from "../../../assets/packs/shanghai.txt";
import type { PackText } from "../../actions/explanation/explanation";
import { KNOWN_PACKS, type PackId } from "../../narrative/packs/known-packs";

/** webpack takes the files in as they are. */
const TEXT: Readonly<Record<PackId, string>> = { hubei, hunan, national, shanghai };

/** The text packs that come with the product. */
export const TEXT_PACKS: readonly PackText[] = KNOWN_PACKS.map(({ id }) => ({
  id,
  text: TEXT[id],
}));
