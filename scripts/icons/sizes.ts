/** The sizes that Office asks for, from the ribbon at 100 % to the store's list at 250 %. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The product's icon and those of its buttons. */
export const ICONS = ["icon", "check", "check-and-save", "clear-marks"] as const;

const SMALLEST_DETAILED = 32;

/** The drawing that an icon is made from: the product's has a simpler one where few pixels are. */
export function drawingOf(icon: string, size: number): string {
  return icon === "icon" && size < SMALLEST_DETAILED ? "icon-small" : icon;
}
