import type { KeyboardEvent, PointerEvent } from "react";
import { texts } from "../texts";

interface Props {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const MIN_WIDTH = 320;
const MAX_WIDTH = 800;
const KEY_STEP = 20;

/** The line between sheet and pane, to be dragged or moved with the arrow keys. */
export function PaneSplitter({ width, onResize }: Props) {
  const resize = (wanted: number) => onResize(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)));
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === "ArrowLeft") resize(width + KEY_STEP);
    if (key === "ArrowRight") resize(width - KEY_STEP);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.resizePane}
      aria-valuenow={width}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      tabIndex={0}
      className="pane-splitter"
      onKeyDown={pressed}
      // Captured, so that the frame beside does not swallow the movement.
      onPointerDown={(event: PointerEvent) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event: PointerEvent) => {
        if (event.buttons === 1) resize(window.innerWidth - event.clientX);
      }}
    />
  );
}
