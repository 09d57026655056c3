import { Caption1, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AskedItem } from "../../actions/explanation/explanation";
import type { Offer } from "../../narrative/reasons/offered-reasons";
import { isTaken, takenTogether } from "../../narrative/reasons/reason-text";

const useStyles = makeStyles({
  offers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
  },
  offer: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** Where what is offered comes from, before it. */
const FROM: Readonly<Record<Offer["from"], string>> = {
  calculated: "由表中数字算出：",
  "last-year": "上年：",
  here: "本说明别处写的：",
  common: "",
};

interface OffersProps {
  readonly item: AskedItem;
  /** What stands in the box. */
  readonly text: string;
  /** What was typed there last. */
  readonly typed: string;
  readonly onTake: (text: string) => void;
}

/**
 * Several reasons may be taken together, beside what was typed, and taken back; a fact has one value: one
 * that is taken back leaves what was typed before it.
 */
export function Offers({
  item,
  text: taken,
  typed,
  onTake,
}: OffersProps): ReactElement | undefined {
  const styles = useStyles();
  const { kind, offers } = item;
  if (offers.length === 0) return undefined;
  const isReason = kind === "reason";
  const isChosen = (text: string) => (isReason ? isTaken(taken, text) : taken.trim() === text);
  const take = (text: string) => {
    if (isReason) onTake(takenTogether(taken, text));
    else onTake(isChosen(text) ? typed : text);
  };
  return (
    <div className={styles.offers} role="group" aria-label="可以选用的内容">
      {isReason && offers.length > 1 && <Caption1>可以选几项，再选一次就去掉。</Caption1>}
      {offers.map(({ from, text }) => (
        <ToggleButton
          key={text}
          size="small"
          className={styles.offer}
          checked={isChosen(text)}
          onClick={() => take(text)}
        >
          {FROM[from]}
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
