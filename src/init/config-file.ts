import { modeline } from './modeline.js';
import type { NewFile } from './new-file.js';

const PATH = 'fleetvet.yaml';

/** The config, with nothing in it that changes a default. */
export function configFile(): NewFile {
  return { part: 'config', path: PATH, text: modeline(PATH, 'config.schema.json') + TEXT };
}

const TEXT = `#
# How this repository is checked. Everything here is optional, and has its default.

# Which files are read, as globs from this folder. Policy counts nowhere but in policies/: whoever
# owns that folder, by CODEOWNERS for example, owns what is approved.
inventory: ["inventory/**/*.{yaml,yml}"]
policies: ["policies/**/*.{yaml,yml}"]

# What is approved for no longer than so many days is a warning.
expiring_within_days: 30

# The severity of each rule: error, warning, notice or off. An error fails the check.
rules:
  software-missing: warning
  software-not-preferred: "off" # a device could run a preferred version, and does not
`;
