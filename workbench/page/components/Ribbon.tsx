import { Tooltip } from "@fluentui/react-components";
import type { RibbonButton, RibbonTab } from "../addin/readManifest";
import { texts } from "../texts";

interface Props {
  readonly tab: RibbonTab;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab of the ribbon, as its manifest has it; on one line, as Excel on the web shows it at first. */
export function Ribbon({ tab, onPress }: Props) {
  return (
    <nav className="ribbon" aria-label={texts.ribbon}>
      <h2 className="ribbon-tab">{tab.label}</h2>
      <div className="ribbon-groups">
        {tab.groups.map((group) => (
          <div key={group.label} className="ribbon-group" role="group" aria-label={group.label}>
            {group.buttons.map((button) => (
              <Tooltip key={button.id} content={button.tip} relationship="description" withArrow>
                <button type="button" className="ribbon-button" onClick={() => onPress(button)}>
                  <img src={button.iconUrl} width={20} height={20} alt="" />
                  {button.label}
                </button>
              </Tooltip>
            ))}
          </div>
        ))}
      </div>
    </nav>
  );
}
