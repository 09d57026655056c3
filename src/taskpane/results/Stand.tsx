import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  stand: {
    position: "relative",
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginTop: tokens.spacingVerticalM,
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  here: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "1px",
  },
});

interface StandProps {
  /** Whether the user stands here. */
  readonly here: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One thing of a list; where the user stands is outlined and brought into view. */
export function Stand({ here, className, children }: StandProps): ReactElement {
  const styles = useStyles();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <li
      ref={element}
      className={mergeClasses(styles.stand, className, here && styles.here)}
      {...(here && { "aria-current": "true" })}
    >
      {children}
    </li>
  );
}
