import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { texts } from "../texts";
import { PaneSplitter } from "./PaneSplitter";

interface Props {
  readonly name: string;
  readonly onClose: () => void;
  /** The add-in's frame. */
  readonly children: ReactNode;
}

/** As wide as Excel's pane. */
const START_WIDTH = 350;

/** The task pane beside the sheet; on a narrow window it lies below. */
export function Pane({ name, onClose, children }: Props) {
  const [width, setWidth] = useState(START_WIDTH);
  return (
    <>
      <PaneSplitter width={width} onResize={setWidth} />
      <aside className="pane" aria-label={name} style={{ width }}>
        <div className="pane-header">
          <h2>{name}</h2>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.closePane}
            title={texts.closePane}
            onClick={onClose}
          />
        </div>
        {children}
      </aside>
    </>
  );
}
