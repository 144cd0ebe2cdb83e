import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { tabColor } from "../../host/model/sheetView";
import type { Sheet } from "../../host/model/Sheet";
import { texts } from "../texts";
import { useOverflow } from "./useOverflow";

interface Props {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly onChoose: (sheet: Sheet) => void;
}

/** How far the buttons move the tabs, in pixels: about two. */
const SCROLL_STEP = 240;

/** The visible sheets; hidden ones have no tab. Arrow keys go from tab to tab and show the sheet. */
export function SheetTabs({ sheets, active, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const isOverflowing = useOverflow(list, sheets.length);
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>("[aria-selected='true']");
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const pressed = (event: KeyboardEvent) => {
    const next = nextSheet(sheets, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>("[role='tab']")[sheets.indexOf(next)]?.focus();
  };
  const scroll = (distance: number) => list.current?.scrollBy({ left: distance });
  return (
    <div className="sheet-tabs">
      {isOverflowing && (
        <>
          <TabButton label={texts.scrollTabsLeft} icon={<ChevronLeftRegular />} onClick={() => scroll(-SCROLL_STEP)} />
          <TabButton label={texts.scrollTabsRight} icon={<ChevronRightRegular />} onClick={() => scroll(SCROLL_STEP)} />
        </>
      )}
      <div ref={list} className="sheet-tab-list" role="tablist" aria-label={texts.sheets} onKeyDown={pressed}>
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={sheet === active}
            tabIndex={sheet === active ? 0 : -1}
            style={{ borderBottomColor: tabColor(sheet) || undefined }}
            onClick={() => onChoose(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </div>
  );
}

function TabButton({ label, icon, onClick }: { label: string; icon: React.JSX.Element; onClick: () => void }) {
  return <Button appearance="subtle" size="small" icon={icon} aria-label={label} title={label} onClick={onClick} />;
}

function nextSheet(sheets: readonly Sheet[], active: Sheet, key: string): Sheet | undefined {
  const place = sheets.indexOf(active);
  if (key === "ArrowRight") return sheets[place + 1];
  if (key === "ArrowLeft") return sheets[place - 1];
  if (key === "Home") return sheets[0];
  return key === "End" ? sheets.at(-1) : undefined;
}
