import { Button } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useIsBusy } from "../useTask";

interface Props {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** A button that lets somebody choose a workbook. The same file may be chosen again after it has been saved anew. */
export function FilePicker({ label, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = useIsBusy();
  return (
    <div>
      <Button icon={<DocumentRegular />} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
