/** Lines and fills that keep their contrast on white, in print and in grey. */
export const palette = {
  /** Texts. */
  ink: "#1a1a1a",
  /** Texts beside the matter. */
  quiet: "#595959",
  /** Rings, axes, cells without anything. */
  grid: "#8a8a8a",
  /** Bars and shapes. */
  mark: "#2f6690",
  /** Their outlines. */
  edge: "#173f63",
} as const;
