import "./rolldown-runtime.js";
import { r as schemaOf } from "./schemas.js";
// src/init/editor-schema.ts
function editorSchema(schema) {
	return adapt(schema);
}
function adapt(value) {
	if (Array.isArray(value)) return value.map(adapt);
	if (typeof value != "object" || !value) return value;
	let schema = asAlternatives(withDefaultInDescription(value));
	return Object.fromEntries(Object.entries(schema).flatMap(([keyword, part]) => {
		if (DATA.has(keyword)) return [[keyword, part]];
		let adapted = [keyword, adapt(part)];
		return keyword === "description" && typeof part == "string" && part.includes("`") ? [adapted, ["markdownDescription", part]] : [adapted];
	}));
}
const DATA = new Set([
	"examples",
	"default",
	"enum",
	"const"
]);
function withDefaultInDescription(schema) {
	let { description, default: value } = schema;
	if (value === void 0 || typeof value == "object" && value && Object.keys(value).length === 0 || typeof description != "string") return schema;
	let text = typeof value == "string" ? value : JSON.stringify(value);
	return {
		...schema,
		description: `${description} Default: \`${text}\`.`
	};
}
const OF_TEXT = new Set([
	"minLength",
	"maxLength",
	"pattern",
	"format"
]), ANNOTATIONS = new Set([
	"title",
	"description",
	"markdownDescription",
	"examples",
	"$schema",
	"$id",
	"$defs"
]);
function asAlternatives(schema) {
	let { type, ...keywords } = schema;
	if (!Array.isArray(type) || !type.includes("string") || schema.properties === void 0) return schema;
	let only = (wanted) => Object.fromEntries(Object.entries(keywords).filter(([keyword]) => wanted(keyword))), scalars = type.filter((each) => each !== "object");
	return {
		...only((keyword) => ANNOTATIONS.has(keyword)),
		anyOf: [{
			type: scalars.length === 1 ? scalars[0] : scalars,
			...only((keyword) => OF_TEXT.has(keyword))
		}, {
			type: "object",
			...only((keyword) => !OF_TEXT.has(keyword) && !ANNOTATIONS.has(keyword))
		}]
	};
}
// src/init/new-file.ts
const SCHEMA_FOLDER = ".fleetvet/schemas", EDITED_FILES = {
	"inventory.schema.json": ["inventory/**/*.yaml", "inventory/**/*.yml"],
	"policy.schema.json": ["policies/**/*.yaml", "policies/**/*.yml"],
	"observed.schema.json": ["observed/**/*.yaml", "observed/**/*.yml"],
	"policy-test.schema.json": ["tests/**/*.fleetvet.yaml"],
	"config.schema.json": ["fleetvet.yaml"],
	"import-definition.schema.json": ["imports/**/*.yaml", "imports/**/*.yml"]
};
function modeline(path, schema) {
	return `# yaml-language-server: $schema=${"../".repeat(path.split("/").length - 1)}${SCHEMA_FOLDER}/${schema}\n`;
}
function monthStart(date, months) {
	return `${monthAfter(date, months)}-01`;
}
function monthEnd(date, months) {
	let month = monthAfter(date, months), [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))], isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	return `${month}-${number === 2 ? isLeapYear ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(number) ? 30 : 31}`;
}
function monthAfter(date, months) {
	let wanted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months, index = Math.min(Math.max(wanted, 0), 119999);
	return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String(index % 12 + 1).padStart(2, "0")}`;
}
// src/init/settings-files.ts
function editorFiles() {
	return [{
		part: "editor",
		path: ".vscode/settings.json",
		text: json({
			"yaml.schemas": Object.fromEntries(Object.entries(EDITED_FILES).map(([schema, globs]) => [`./${SCHEMA_FOLDER}/${schema}`, globs])),
			"yaml.disableDefaultProperties": !0
		})
	}, {
		part: "editor",
		path: ".vscode/extensions.json",
		text: json({ recommendations: ["redhat.vscode-yaml"] })
	}];
}
function json(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
const PATH = "fleetvet.yaml";
function configFile() {
	return {
		part: "config",
		path: PATH,
		text: modeline(PATH, "config.schema.json") + TEXT
	};
}
const TEXT = "#\n# How this repository is checked. Every setting is optional; these are the defaults.\n\n# The files to read, as globs relative to this folder. Policy only counts in policies/, so whoever\n# owns that folder (for example by CODEOWNERS) decides what is approved.\ninventory: [\"inventory/**/*.{yaml,yml}\"]\npolicies: [\"policies/**/*.{yaml,yml}\"]\nobserved: [\"observed/**/*.{yaml,yml}\"] # what machines saw; no file is needed\n\n# Warn about approvals that end within this number of days.\nexpiring_within_days: 30\n\n# Report what was last seen to run more than this number of days ago.\nobserved_stale_days: 14\n\n# The severity of each rule: error, warning, notice or off. An error fails the check.\nrules:\n  software-missing: warning\n  software-not-preferred: \"off\" # a preferred version is available\n", WORKFLOW = ".github/workflows/fleetvet.yml";
function workflowFile({ action, folder = "" }, path = workflowPath()) {
	return {
		part: "workflow",
		path,
		text: workflow(action, folder, path)
	};
}
function workflowPath(folder = "") {
	let name = folder.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	return name === "" ? WORKFLOW : WORKFLOW.replace(/\.yml$/, `-${name.slice(0, 100)}.yml`);
}
function pathsFilter(folder, path) {
	if (folder === "") return "";
	let glob = `${folder.replaceAll(/[*?+![\]\\]/g, String.raw`\$&`)}/**`;
	return `\n    paths: [${JSON.stringify(glob)}, ${JSON.stringify(path)}]`;
}
const workflow = (action, folder, path) => `\
# Shows violations on the lines of a pull request, and its effect on the fleet in the summary.
name: ${folder === "" ? "fleetvet" : JSON.stringify(`fleetvet in ${folder}`)}

on:
  pull_request:${pathsFilter(folder, path)}
  merge_group:
  push:
    branches: [main]${pathsFilter(folder, path)}
  # Approvals can end without a commit.
  schedule:
    - cron: "23 5 * * 1"

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3 # v6.0.0
        with:
          fetch-depth: 0 # the change is compared with its base
          persist-credentials: false
${action === void 0 ? "      # Replace this with the repository and commit of fleetvet that you trust.\n" : ""}\
      - uses: ${action ?? "OWNER/fleetvet@COMMIT"}
        with:
${folder === "" ? "" : `          working-directory: ${JSON.stringify(folder)}\n`}\
          tests: auto # run the policy tests too, if there are any
`;
// src/init/inventory-files.ts
function inventoryFiles(asOf) {
	let texts = {
		"inventory/vocabulary.yaml": VOCABULARY,
		"inventory/device-types.yaml": DEVICE_TYPES,
		"inventory/software/arista_eos.yaml": eos$1(asOf),
		"inventory/software/cisco_iosxe.yaml": iosxe$1(asOf),
		"inventory/sites/ams01.yaml": AMS01,
		"inventory/sites/fra02.yaml": FRA02
	};
	return Object.entries(texts).map(([path, text]) => ({
		part: "example",
		path,
		text: modeline(path, "inventory.schema.json") + text
	}));
}
const VOCABULARY = "#\n# The names that other files use. Everything that is referred to must be declared, because a\n# misspelled role or tag would silently exclude a device from its policy. You decide how to split\n# the inventory into files: each file in inventory/ can contain any of these collections.\n\nmanufacturers:\n  - Arista\n  - Cisco\n\nplatforms:\n  - name: arista_eos\n    manufacturer: Arista\n  - name: cisco_iosxe\n    manufacturer: Cisco\n\nlocations:\n  - name: AMS01\n    description: Amsterdam, data centre\n  - name: FRA02\n    description: Frankfurt, data centre\n\nroles:\n  - spine\n  - leaf\n  - access\n\ntags:\n  - name: canary\n    description: Gets a release first\n", DEVICE_TYPES = "\ndevice_types:\n  - manufacturer: Arista\n    model: DCS-7050CX3-32S\n  - manufacturer: Arista\n    model: DCS-7050SX3-48YC8\n  - manufacturer: Cisco\n    model: C9300-48UXM\n", eos$1 = (asOf) => `#
# The versions are real; the dates, sizes and checksums are not. Take yours from the vendor.

software_versions:
  - platform: arista_eos
    version: 4.31.6M
    status: Active
    release_date: ${monthStart(asOf, -20)}
    end_of_support_date: ${monthEnd(asOf, 15)}
    software_image_files:
      - image_file_name: EOS64-4.31.6M.swi
        status: Active
        default_image: true # for devices whose type has no image of its own
        image_file_size: 1073418240
        hashing_algorithm: sha256
        image_file_checksum: "9e52d0a4c86f0dc4f1be9f0d9a7b25a3e3c17d1f4f2a0c5bd1e6d2a6b93f7c41"

  - platform: arista_eos
    version: 4.32.4M
    status: Active
    release_date: ${monthStart(asOf, -10)}
    end_of_support_date: ${monthEnd(asOf, 24)}
    software_image_files:
      - image_file_name: EOS64-4.32.4M.swi
        status: Active
        default_image: true
        image_file_size: 1118412800
        hashing_algorithm: sha256
        image_file_checksum: "41d7a9c2b8e05f3364e1c0d6f2a97b58c3de0417a65fb9820d3c6e1f74ab2590"

  # Only approved for devices with the tag canary: see policies/arista_eos.yaml.
  - platform: arista_eos
    version: 4.34.2F
    status: Active
    release_date: ${monthStart(asOf, -3)}
    end_of_support_date: ${monthEnd(asOf, 33)}
    software_image_files:
      - image_file_name: EOS64-4.34.2F.swi
        status: Active
        default_image: true
        image_file_size: 1236103168
        hashing_algorithm: sha256
        image_file_checksum: "c07be4159d3a62f8e4b1760f95d2ac3817ef60b4d98c25a37f1e0b6c84da9352"
`, iosxe$1 = (asOf) => `
software_versions:
  - platform: cisco_iosxe
    version: 17.15.03 # quote a version that looks like a number: "17.10"
    status: Active
    long_term_support: true
    release_date: ${monthStart(asOf, -8)}
    end_of_support_date: ${monthEnd(asOf, 32)}
    software_image_files:
      - image_file_name: cat9k_iosxe.17.15.03.SPA.bin
        status: Active
        device_types: [C9300-48UXM] # takes precedence over default images
        image_file_size: 1318211584
        hashing_algorithm: md5
        image_file_checksum: "76a8b16d824d2d8a98849860e44b1fc2"
        download_url: https://images.example.net/cisco/cat9k_iosxe.17.15.03.SPA.bin
`, AMS01 = "\ndevices:\n  - name: ams01-spine-01\n    device_type: DCS-7050CX3-32S\n    role: spine\n    platform: arista_eos\n    location: AMS01\n    software_version: 4.32.4M # a version of the device's platform\n\n  - name: ams01-leaf-01\n    device_type: DCS-7050SX3-48YC8\n    role: leaf\n    platform: arista_eos\n    location: AMS01\n    software_version: 4.32.4M\n\n  - name: ams01-leaf-02\n    device_type: DCS-7050SX3-48YC8\n    role: leaf\n    platform: arista_eos\n    location: AMS01\n    software_version: 4.32.4M\n\n  - name: ams01-access-01\n    device_type: C9300-48UXM\n    role: access\n    platform: cisco_iosxe\n    location: AMS01\n    software_version: 17.15.03\n", FRA02 = "\ndevices:\n  - name: fra02-spine-01\n    device_type: DCS-7050CX3-32S\n    role: spine\n    platform: arista_eos\n    location: FRA02\n    software_version: 4.32.4M\n\n  - name: fra02-leaf-01\n    device_type: DCS-7050SX3-48YC8\n    role: leaf\n    platform: arista_eos\n    location: FRA02\n    software_version: 4.31.6M # the previous version, still approved\n\n  - name: fra02-leaf-02\n    device_type: DCS-7050SX3-48YC8\n    role: leaf\n    platform: arista_eos\n    location: FRA02\n    tags: [canary]\n    software_version: 4.34.2F\n";
// src/init/policy-files.ts
function policyFiles(asOf) {
	let texts = {
		"policies/arista_eos.yaml": eos(asOf),
		"policies/cisco_iosxe.yaml": iosxe(asOf)
	};
	return Object.entries(texts).map(([path, text]) => ({
		part: "example",
		path,
		text: modeline(path, "policy.schema.json") + text
	}));
}
const eos = (asOf) => `#
# Which software may run where, and when. A device is valid if a record that matches it approves
# its version today.

validated_software:
  # Both type and role must match. A record with types only applies to any role.
  - name: eos-leaves
    software: 4.32.4M
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)} # the last day, included
    preferred: true # the upgrade target
    device_types: [DCS-7050SX3-48YC8]
    device_roles: [leaf]

  - name: eos-spines
    software: 4.32.4M
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    preferred: true
    device_roles: [spine]

  # The previous version: still approved, to be replaced within a year.
  - name: eos-fabric-previous
    software: 4.31.6M
    start: ${monthStart(asOf, -13)}
    end: ${monthEnd(asOf, 12)}
    device_roles: [leaf, spine]

  # Every device with the tag, of any type and role.
  - name: eos-canary
    description: Next year's release, on a few switches first.
    software: 4.34.2F
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    object_tags: [canary]
`, iosxe = (asOf) => `
validated_software:
  # Name the platform if several platforms have a version of this name.
  - name: iosxe-access
    software: { platform: cisco_iosxe, version: 17.15.03 }
    start: ${monthStart(asOf, -1)}
    end: ${monthEnd(asOf, 18)}
    preferred: true
    device_roles: [access]
`;
function policyTestFiles(asOf) {
	let path = "tests/policy.fleetvet.yaml";
	return [{
		part: "example",
		path,
		text: modeline(path, "policy-test.schema.json") + tests(asOf)
	}];
}
const tests = (asOf) => `#
# What the policy is meant to decide. fleetvet test fails if a change makes it decide otherwise.

as_of: ${asOf} # without a date, results would change from day to day

cases:
  - name: leaves run the preferred EOS
    device: ams01-leaf-01
    expect:
      status: valid
      preferred: true
      matches: [eos-leaves, eos-fabric-previous] # all matching records, in order

  - name: spines run the preferred EOS
    device: ams01-spine-01
    expect:
      status: valid
      preferred: true

  - name: the previous EOS is approved for now
    device: fra02-leaf-01
    expect:
      status: valid
      preferred: false

  - name: the previous EOS is no longer approved in a year
    device: fra02-leaf-01
    as_of: ${monthStart(asOf, 13)}
    expect:
      status: invalid
      reason: expired

  - name: next year's release needs the tag
    new_device: # not in the inventory
      device_type: DCS-7050SX3-48YC8
      role: leaf
      platform: arista_eos
      software_version: 4.34.2F
    expect:
      status: invalid
      reason: not_approved

  - name: with the tag it is approved
    new_device:
      device_type: DCS-7050SX3-48YC8
      role: leaf
      platform: arista_eos
      tags: [canary]
      software_version: 4.34.2F
    expect:
      status: valid

  - name: access switches get the image of their type
    device: ams01-access-01
    expect:
      status: valid
      software_image_files: [cat9k_iosxe.17.15.03.SPA.bin]
      image_source: device_type
`, TOPICS = {
	"inventory.schema.json": "inventory",
	"policy.schema.json": "policies",
	"observed.schema.json": "observed",
	"policy-test.schema.json": "policy-test",
	"config.schema.json": "config",
	"import-definition.schema.json": "import-definition"
};
function newRepository(options) {
	return [...scaffold(options), ...schemaCopies()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function schemaCopies() {
	return Object.keys(EDITED_FILES).map((file) => ({
		part: "schemas",
		path: `${SCHEMA_FOLDER}/${file}`,
		text: `${JSON.stringify(editorSchema(schemaOf(TOPICS[file])), null, 2)}\n`
	}));
}
function scaffold({ asOf, ...workflow }) {
	return [
		configFile(),
		...inventoryFiles(asOf),
		...policyFiles(asOf),
		...observedFiles(),
		...policyTestFiles(asOf),
		...editorFiles(),
		workflowFile(workflow)
	];
}
function observedFiles() {
	return [{
		part: "example",
		path: "observed/README.md",
		text: README
	}];
}
const README = "# What runs\n\nFiles in this folder say which software devices were seen to run. Machines write them; do not edit them by\nhand. An import does so, for example from the facts of Ansible:\n\n```sh\nfleetvet import ansible facts/ --observed observed/ansible.yaml\n```\n\n```yaml\n# observed/ansible.yaml\nobserved_software:\n  - device: ams01-leaf-01\n    version: 4.32.4M-28837868.4324M # as the source spells it\n    seen: 2026-11-25\n    source: ansible\n```\n\nThe check compares them with `software_version` in inventory/, which says what should run. A device that runs\nanother version is a warning; one that runs what no record approves is an error. So the workflow of this\nrepository fails on a push of new observations, and once a week, while something unapproved runs. On a pull\nrequest it says what new observations bring; with `only-new: true` that does not make it fail. Observations\nnever change what is approved.\n";
export { newRepository, schemaCopies, workflowFile, workflowPath };
