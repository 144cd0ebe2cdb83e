import { useLayoutEffect, useState, type RefObject } from "react";

/** Whether an element's content is wider than the element; looked at anew when either changes. */
export function useOverflow(element: RefObject<HTMLElement | null>, contentVersion: unknown): boolean {
  const [isOverflowing, setOverflowing] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const look = () => setOverflowing(current.scrollWidth > current.clientWidth);
    const observer = new ResizeObserver(look);
    observer.observe(current);
    look();
    return () => observer.disconnect();
  }, [element, contentVersion]);
  return isOverflowing;
}
