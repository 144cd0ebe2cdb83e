/** The grid's own headers, in pixels. */
export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 22;
