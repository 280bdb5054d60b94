// Installs the packed package as a user would and loads every entry, by import and by require,
// on each Node that the package promises to run on.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const NODES = ["18", "20", "22", "24", "26"];

const { peerDependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const folder = mkdtempSync(join(tmpdir(), "deputy-archive-smoke-"));

function run(command, args, cwd) {
  const child = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const failure = child.error?.message ?? child.stderr;
  return { ok: child.status === 0, output: child.stdout ?? "", failure };
}

function must(command, args, cwd) {
  const { ok, output, failure } = run(command, args, cwd);
  if (!ok) throw new Error(`${command} ${args.join(" ")}\n${output}${failure}`);
  return output;
}

try {
  const packed = must("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  const peers = Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`);
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  must("npm", ["install", "--no-audit", "--no-fund", tarball, ...peers], folder);
  for (const script of ["smoke.mjs", "smoke.cjs"]) {
    copyFileSync(resolve("scripts", "smoke", script), join(folder, script));
    for (const node of NODES) {
      const { ok, output, failure } = run("npx", ["-y", `node@${node}`, script], folder);
      console.log(`${ok ? "ok    " : "FAILED"} node ${node} ${script} ${output.trim()}`);
      if (!ok) {
        console.error(failure);
        process.exitCode = 1;
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
