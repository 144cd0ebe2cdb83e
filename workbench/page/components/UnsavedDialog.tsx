import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { texts } from "../texts";

interface Props {
  readonly isOpen: boolean;
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked before another workbook takes the place of one with changes that are not saved. */
export function UnsavedDialog({ isOpen, fileName, onSave, onDiscard, onCancel }: Props) {
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.unsavedTitle}</DialogTitle>
          <DialogContent>{texts.unsavedBody(fileName)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {texts.saveFirst}
            </Button>
            <Button onClick={onDiscard}>{texts.discard}</Button>
            <Button onClick={onCancel}>{texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
