import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import { useIsBusy } from "../useTask";

interface Props {
  readonly label: string;
  readonly icon: NonNullable<ButtonProps["icon"]>;
  readonly isPrimary?: boolean;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Opens the system's own dialogue for choosing workbooks. */
export function FileButton({ label, icon, isPrimary = false, multiple = false, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = useIsBusy();
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        icon={icon}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again when it has been corrected.
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </>
  );
}
