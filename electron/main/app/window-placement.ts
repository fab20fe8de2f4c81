import { z } from 'zod';

/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const pixels = z.number().int().min(-100_000).max(100_000);

/** How the window was left: its normal bounds, and whether it was maximised over them. */
export const WindowStateSchema = z.object({
  bounds: z.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  isMaximised: z.boolean(),
});
export type WindowState = z.infer<typeof WindowStateSchema>;

/** The smallest size at which every screen is complete. */
export const minimumSize = { width: 1024, height: 700 } as const;
const comfortableSize = { width: 1280, height: 800 } as const;

/** A window of which less than this shows on every display could not be grabbed. */
const graspablePx = 120;

/**
 * Where to open the window. A remembered place is kept as far as a display of today holds it: made smaller and moved
 * until it fits. Without one, or when its display is gone, the window stands in the middle of the first display.
 * `workAreas` begins with the main display.
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): Rectangle {
  const home = saved === null ? undefined : displayOf(saved.bounds, workAreas);
  if (saved !== null && home !== undefined) return fitInto(saved.bounds, home);
  const main = workAreas[0];
  return main === undefined ? { x: 0, y: 0, ...comfortableSize } : centreIn(comfortableSize, main);
}

function displayOf(bounds: Rectangle, workAreas: readonly Rectangle[]): Rectangle | undefined {
  return workAreas
    .map((area) => ({ area, shown: overlap(bounds, area) }))
    .filter(({ shown }) => shown.width >= graspablePx && shown.height >= graspablePx)
    .toSorted((a, b) => b.shown.width * b.shown.height - a.shown.width * a.shown.height)[0]?.area;
}

function overlap(a: Rectangle, b: Rectangle): { width: number; height: number } {
  return {
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)),
  };
}

function fitInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(bounds.width, minimumSize.width), area.width);
  const height = Math.min(Math.max(bounds.height, minimumSize.height), area.height);
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}

function centreIn(size: { width: number; height: number }, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}
