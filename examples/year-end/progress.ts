/** Shows how far a run is: a bar on a terminal, plain lines elsewhere. */
export function progress(total: number, stream: NodeJS.WriteStream) {
  let done = 0;
  return (label: string): void => {
    done += 1;
    if (!stream.isTTY) {
      stream.write(`[${done}/${total}] ${label}\n`);
      return;
    }
    const width = 30;
    const filled = Math.round((done / total) * width);
    const bar = "█".repeat(filled) + "░".repeat(width - filled);
    stream.write(`\r\u001B[2K${bar} ${done}/${total} ${label}${done === total ? "\n" : ""}`);
  };
}
