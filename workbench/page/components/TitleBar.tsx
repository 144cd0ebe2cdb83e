import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDownRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { examples, type Example } from "../examples";
import { texts } from "../texts";

interface Props {
  readonly fileName: string;
  readonly hasUnsavedChanges: boolean;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenExample: (example: Example) => void;
  readonly onSave: () => void;
}

/** What is open, and how to open something else and to save. */
export function TitleBar({ fileName, hasUnsavedChanges, onOpenFile, onOpenExample, onSave }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <div className="title-product">
        <span className="title-name">{texts.product}</span>
        <span className="title-stage">{texts.stage}</span>
      </div>
      <h1 className="title-file">
        {fileName}
        {hasUnsavedChanges && <span className="title-changed">{texts.changed}</span>}
      </h1>
      <div className="title-buttons">
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={texts.openTip}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // So that the same file can be chosen again.
            target.value = "";
            if (file) onOpenFile(file);
          }}
        />
        <Button
          appearance="transparent"
          icon={<FolderOpenRegular />}
          title={texts.openTip}
          onClick={() => input.current?.click()}
        >
          {texts.open}
        </Button>
        <Button appearance="transparent" icon={<SaveRegular />} title={texts.saveTip} onClick={onSave}>
          {texts.save}
        </Button>
        <Menu positioning="below-end">
          <MenuTrigger>
            <Button appearance="transparent" icon={<ChevronDownRegular />} iconPosition="after">
              {texts.examples}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {examples.map((example) => (
                <MenuItem key={example.label} onClick={() => onOpenExample(example)}>
                  {example.label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </header>
  );
}
