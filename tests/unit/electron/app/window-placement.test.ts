import { describe, expect, it } from 'vitest';
import { placeWindow, WindowStateSchema, type WindowState } from '@electron/main/app/window-placement';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const external = { x: 1440, y: 0, width: 2560, height: 1400 };

function left(x: number, y: number, width: number, height: number): WindowState {
  return { bounds: { x, y, width, height }, isMaximised: false };
}

describe('placeWindow', () => {
  it('opens a first window in the middle of the main display', () => {
    expect(placeWindow(null, [laptop, external])).toEqual({ x: 80, y: 63, width: 1280, height: 800 });
  });

  it('never makes a first window larger than the display', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1100, height: 720 }])).toEqual({
      x: 0,
      y: 0,
      width: 1100,
      height: 720,
    });
  });

  it('keeps a window where it was left', () => {
    expect(placeWindow(left(1600, 100, 1800, 1200), [laptop, external])).toEqual({
      x: 1600,
      y: 100,
      width: 1800,
      height: 1200,
    });
  });

  it('brings a window home whose display is gone', () => {
    expect(placeWindow(left(1600, 100, 1800, 1200), [laptop])).toEqual({
      x: 80,
      y: 63,
      width: 1280,
      height: 800,
    });
  });

  it('brings a window home of which too little would show to grab it', () => {
    expect(placeWindow(left(1400, 100, 1280, 800), [laptop])).toMatchObject({ x: 80, y: 63 });
  });

  it('moves a window that hangs over the edge back in', () => {
    expect(placeWindow(left(-300, 0, 1280, 800), [laptop])).toEqual({
      x: 0,
      y: 25,
      width: 1280,
      height: 800,
    });
  });

  it('makes a window smaller that no longer fits, on the display that shows most of it', () => {
    expect(placeWindow(left(100, 100, 2500, 1300), [laptop])).toEqual({
      x: 0,
      y: 25,
      width: 1440,
      height: 875,
    });
    expect(placeWindow(left(1300, 50, 1280, 800), [laptop, external]).x).toBe(1440);
  });

  it('never opens smaller than every screen needs', () => {
    expect(placeWindow(left(10, 30, 300, 200), [laptop])).toMatchObject({ width: 1024, height: 700 });
  });

  it('still opens when no display is known', () => {
    expect(placeWindow(left(0, 0, 1280, 800), [])).toMatchObject({ width: 1280, height: 800 });
  });
});

describe('a remembered window', () => {
  it('is refused when its numbers are no pixels', () => {
    const wrong = { bounds: { x: 1e9, y: 0, width: 1280, height: 800 }, isMaximised: true };
    expect(WindowStateSchema.safeParse(wrong).success).toBe(false);
  });
});
