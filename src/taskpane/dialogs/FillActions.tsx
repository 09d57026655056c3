import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Where something stands among what is filled in one after the other. */
export interface FillPlace {
  readonly index: number;
  readonly count: number;
  /** How many of them are filled in. */
  readonly filled: number;
}

interface FillActionsProps {
  readonly place: FillPlace | undefined;
  readonly isEmpty: boolean;
  /** Whether something else stands in the box than was kept. */
  readonly isChanged: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onGive: () => void;
  readonly onClose: () => void;
}

/** What can be done with what was typed: going on keeps it. */
export function FillActions(props: FillActionsProps): ReactElement {
  const { place, isEmpty, isChanged, onStep, onGive, onClose } = props;
  return (
    <>
      {place && (
        <>
          <Button appearance="primary" onClick={() => onStep(1)}>
            {isChanged && !isEmpty ? "填入，下一项" : "下一项"}
          </Button>
          <Button disabledFocusable={place.index === 0} onClick={() => onStep(-1)}>
            上一项
          </Button>
        </>
      )}
      <Button
        appearance={place ? "secondary" : "primary"}
        disabled={isEmpty && place !== undefined && !isChanged}
        onClick={onGive}
      >
        {isEmpty && isChanged ? "清除" : "填入"}
      </Button>
      <Button onClick={onClose}>取消</Button>
    </>
  );
}
