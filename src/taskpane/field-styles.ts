import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * The look of fields that are there with the first paint: the browser's own, because Fluent's would make
 * the pane's first script too long. Dialogs, which come later, have Fluent's.
 */
export const useFieldStyles = makeStyles({
  plain: {
    minWidth: 0,
    height: "26px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    "::placeholder": { color: tokens.colorNeutralForeground3 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
