import type { NewFile } from './new-file.js';

/** The third area, which machines write: a page that says what goes there, and what becomes of it. */
export function observedFiles(): readonly NewFile[] {
  return [{ part: 'example', path: 'observed/README.md', text: README }];
}

const README = `# What runs

Files in this folder say which software devices were seen to run. Machines write them; do not edit them by
hand. An import does so, for example from the facts of Ansible:

\`\`\`sh
fleetvet import ansible facts/ --observed observed/ansible.yaml
\`\`\`

\`\`\`yaml
# observed/ansible.yaml
observed_software:
  - device: ams01-leaf-01
    version: 4.32.4M-28837868.4324M # as the source spells it
    seen: 2026-11-25
    source: ansible
\`\`\`

The check compares them with \`software_version\` in inventory/, which says what should run. A device that runs
another version is a warning; one that runs what no record approves is an error. So the workflow of this
repository fails on a push of new observations, and once a week, while something unapproved runs. On a pull
request it says what new observations bring; with \`only-new: true\` that does not make it fail. Observations
never change what is approved.
`;
