import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  // Fluent sets the title and the text on one line, without so much as a full stop between them.
  title: { display: "block" },
});

interface Props extends Pick<MessageBarProps, "politeness"> {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** What comes at the top by itself, while somebody reads further down, is not. */
  readonly isScrolledTo?: boolean;
}

/** Something to know about: what happened, what it means, what to do. Scrolled to, since it may come below what is seen. */
export function Message({ intent, politeness, title, children, actions, isScrolledTo = true }: Props) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isScrolledTo) bar.current?.scrollIntoView({ block: "nearest" });
  }, [isScrolledTo]);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout="multiline" {...(politeness ? { politeness } : {})}>
        <MessageBarBody>
          {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
          {children}
        </MessageBarBody>
        {actions && <MessageBarActions>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
