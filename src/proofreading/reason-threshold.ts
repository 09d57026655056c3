/** How many hundredths of the budget the final figure of a 项 may be away from it without a reason. */
export const USUAL_REASON_FROM = 10;
