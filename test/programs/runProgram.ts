import { execFile } from "node:child_process";

const tenMegabytes = 10 * 1024 * 1024;

/** Runs a program to its end; what it printed, or an error with what it complained of. */
export function runProgram(program: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: tenMegabytes, timeout: 180_000 };
    execFile(program, [...parameters], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${parameters.join(" ")}: ${error.message}\n${stderr}`));
    });
  });
}
