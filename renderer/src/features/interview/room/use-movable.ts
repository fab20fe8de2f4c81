import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';

interface Offset {
  x: number;
  y: number;
}

const STEP_PX = 24;
/** So much of the element stays inside the window on every side. */
const MARGIN_PX = 8;
const home: Offset = { x: 0, y: 0 };

const arrows: Readonly<Record<string, Offset>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The wanted offset, held back so that the element stays inside the window. */
function inside(wanted: Offset, now: Offset, box: DOMRect): Offset {
  const left = box.left - now.x;
  const top = box.top - now.y;
  return {
    x: clamp(wanted.x, MARGIN_PX - left, window.innerWidth - box.width - MARGIN_PX - left),
    y: clamp(wanted.y, MARGIN_PX - top, window.innerHeight - box.height - MARGIN_PX - top),
  };
}

interface Movable {
  style: CSSProperties;
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onDoubleClick: () => void;
}

/** Lets an element be moved about the window by dragging and by the arrow keys; a double click puts it back. */
export function useMovable(): Movable {
  const [offset, setOffset] = useState(home);
  const grip = useRef<Offset | null>(null);
  return {
    style: { transform: `translate(${offset.x}px, ${offset.y}px)` },
    onPointerDown: (event) => {
      // Without the focus, or the next press of Space would go to the element instead of ending the answer.
      event.preventDefault();
      grip.current = { x: event.clientX - offset.x, y: event.clientY - offset.y };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (!grip.current) return;
      const wanted = { x: event.clientX - grip.current.x, y: event.clientY - grip.current.y };
      setOffset(inside(wanted, offset, event.currentTarget.getBoundingClientRect()));
    },
    onPointerUp: () => {
      grip.current = null;
    },
    onKeyDown: (event) => {
      const step = arrows[event.key];
      if (event.key === 'Home') setOffset(home);
      else if (step) {
        const wanted = { x: offset.x + step.x, y: offset.y + step.y };
        setOffset(inside(wanted, offset, event.currentTarget.getBoundingClientRect()));
      } else return;
      event.preventDefault();
    },
    onDoubleClick: () => setOffset(home),
  };
}
