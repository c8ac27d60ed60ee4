/** The golden cases that fail by most mutations: Stryker stops at the first failure, so they are tried before the other tests. */
export const STRONGEST = [
  'rules/policy-retargeted',
  'forecast/subjects',
  'policy-coverage/of-the-policy',
  'references/models-of-two-manufacturers',
  'one-cause/misspelled-in-records--near-miss',
  'references/image-files',
  'references/suggestions',
  'observed/explained',
  'rules/platform-mismatch',
  'references/devices-of-one-name',
  'references/items-of-one-name',
  'policy-tests/two-documents',
  'waivers/as-json',
  'options/no-number',
];
