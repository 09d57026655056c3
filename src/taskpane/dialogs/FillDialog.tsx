import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GapItem, GivenItem } from "../../actions/explanation/explanation";
import type { Offer } from "../../narrative/reasons/offered-reasons";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

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
  "last-year": "上年填的：",
  here: "本说明别处写的：",
  common: "",
};

interface FillDialogProps extends DialogFrameState {
  readonly name: string;
  readonly gap: GapItem | undefined;
  readonly given: GivenItem | undefined;
  readonly onGive: (text: string) => void;
}

/** Asks for what only the author knows. What is offered counts only once she takes it. */
export function FillDialog(props: FillDialogProps): ReactElement {
  const styles = useStyles();
  const { name, gap, given, onGive, isOpen, onClose } = props;
  const [text, setText] = useState(given?.text ?? "");
  const isReason = name.startsWith("reason/");
  const what = gap?.what ?? name.replace(/^reason\//, "原因：");
  return (
    <PaneDialogFrame
      title={given ? "修改填写的内容" : "填写"}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => onGive(text)}>
            {text.trim() === "" && given ? "清除" : "填入"}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <Field
        label={what}
        hint={gap?.about ?? (isReason ? "存入工作簿，明年可以作为建议。" : "金额以万元为单位。")}
      >
        {isReason ? (
          <Textarea value={text} rows={4} onChange={(_event, { value }) => setText(value)} />
        ) : (
          <Input value={text} onChange={(_event, { value }) => setText(value)} />
        )}
      </Field>
      {gap && gap.offers.length > 0 && (
        <div className={styles.offers} role="group" aria-label="可以选用的内容">
          {gap.offers.map((offer) => (
            <Button
              key={offer.text}
              size="small"
              className={styles.offer}
              onClick={() => setText(offer.text)}
            >
              {FROM[offer.from]}
              {offer.text}
            </Button>
          ))}
        </div>
      )}
    </PaneDialogFrame>
  );
}
