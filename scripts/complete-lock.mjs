// Run after `npm install NAME` has changed package-lock.json, if `npm ci` then says "Missing … from
// lock file". A registry mirror may lack the binaries of platforms other than its own; npm leaves
// those optional packages out of the lock and then refuses the lock it wrote. This names them again.
import { readFileSync, writeFileSync } from "node:fs";

const OS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony"];
const CPU = ["arm64", "x64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "arm"];

/** What a package like @rollup/rollup-linux-arm-musleabihf runs on, which its name tells. */
function platformOf(name) {
  const parts = name.split("/").at(-1).split("-");
  const os = parts.includes("win32") ? "win32" : OS.find((word) => parts.includes(word));
  const cpu = CPU.find((word) => parts.includes(word));
  if (os === undefined || cpu === undefined) throw new Error(`for which platform is ${name}?`);
  const musl = parts.some((part) => part.startsWith("musl"));
  const libc = os === "linux" ? [musl ? "musl" : "glibc"] : undefined;
  return { cpu: [cpu], os: [os], libc };
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = [];

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`]) {
      continue;
    }
    const { cpu, os, libc } = platformOf(name);
    // In npm's own order of fields; JSON leaves out those that are undefined.
    lock.packages[`node_modules/${name}`] = { version, cpu, dev, libc, optional: true, os };
    added.push(`${name}@${version}`);
  }
}

const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(inOrder);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added.length}${added.length > 0 ? `: ${added.join(", ")}` : ""}`);
