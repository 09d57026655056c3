import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Stop } from "../actions/overview/overview";
import { HEARD } from "./heard";

const useStyles = makeStyles({
  stepper: { flexShrink: 0, display: "flex", alignItems: "center" },
  where: {
    minWidth: "40px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  heard: HEARD,
});

interface StepperProps {
  readonly stops: readonly Stop[];
  readonly current: string | undefined;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** From finding to finding; a screen reader hears where it has come. */
export function Stepper({ stops, current, onNext, onPrevious }: StepperProps): ReactElement {
  const styles = useStyles();
  const index = stops.findIndex(({ key }) => key === current);
  const here = stops[index];
  return (
    <nav className={styles.stepper} aria-label="逐处查看">
      <Tooltip content="上一处（Shift+F8 或 K）" relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronUp20Regular />}
          onClick={onPrevious}
        />
      </Tooltip>
      <span className={styles.where} aria-hidden>
        {here ? `${index + 1}/${stops.length}` : `${stops.length} 处`}
      </span>
      <Tooltip content="下一处（F8 或 J）" relationship="label">
        <Button appearance="subtle" size="small" icon={<ChevronDown20Regular />} onClick={onNext} />
      </Tooltip>
      <span className={styles.heard} aria-live="polite">
        {here && `第 ${index + 1} 处，共 ${stops.length} 处：${here.sentence}`}
      </span>
    </nav>
  );
}
