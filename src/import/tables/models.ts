/** How vendors are called in sources, in lower case, and how an import calls them. */
const MANUFACTURERS: Readonly<Record<string, string>> = {
  arista: 'Arista',
  'arista networks': 'Arista',
  cisco: 'Cisco',
  'cisco systems': 'Cisco',
  'cisco systems, inc.': 'Cisco',
  'cisco systems inc': 'Cisco',
  juniper: 'Juniper',
  'juniper networks': 'Juniper',
  fortinet: 'Fortinet',
  'palo alto': 'Palo Alto Networks',
  paloalto: 'Palo Alto Networks',
  'palo alto networks': 'Palo Alto Networks',
  mikrotik: 'MikroTik',
  nokia: 'Nokia',
  'alcatel-lucent': 'Nokia',
  aruba: 'Aruba',
  'hpe aruba': 'Aruba',
  huawei: 'Huawei',
  hp: 'HP',
  hpe: 'HPE',
  dell: 'Dell',
  extreme: 'Extreme Networks',
  cumulus: 'Cumulus',
};

/** A vendor under the name that an import gives it. */
export function manufacturerNamed(name: string): string {
  const known = name.toLowerCase();
  return Object.hasOwn(MANUFACTURERS, known) ? (MANUFACTURERS[known] ?? name) : name;
}

/** Whose a model is, where its name leaves no doubt. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:WS-C|C9[2-6]\d{2}|C9800|CW9|ISR|ASR|CSR1|C8\d{3}|C1[01]\d{2}|N\d{1,2}K-|Nexus|NCS-?\d|ASA\d|ASAv|FPR|NX-OSv|IOSv)/i,
    'Cisco',
  ],
  [/^(?:DCS-|CCS-|[cv]EOS|70[1-9]\d|7[1-8]\d{2}[A-Z])/i, 'Arista'],
  [/^(?:v?SRX|v?MX|EX|v?QFX|ACX|PTX|firefly)[-\d]/i, 'Juniper'],
  [/^(?:vMX|vSRX|vQFX|firefly)/i, 'Juniper'],
  [/^(?:Forti|FG[TR]?-?\d|FGVM|FMG|FAZ)/i, 'Fortinet'],
  [/^PA-(?:\d|VM)/i, 'Palo Alto Networks'],
];

/** The vendor that a model says it is of: in its first word, or by its form. */
export function manufacturerOfModel(model: string): string | undefined {
  const known = MANUFACTURERS[model.split(' ', 1)[0]?.toLowerCase() ?? ''];
  return known ?? MAKERS.find(([pattern]) => pattern.test(model))?.[1];
}

interface ModelRule {
  readonly of: string;
  /** Only where the device runs this platform. */
  readonly platform?: string;
  readonly pattern: RegExp;
  readonly model: string | ((match: RegExpExecArray) => string);
}

const nexus = (digit: string, rest: string): string => `N${digit}K-C${rest}`;

/** What sources call a model, and the part number that the vendor sells it under. */
const RULES: readonly ModelRule[] = [
  { of: 'Cisco', pattern: /^([^\s,]+), {1,3}\d+ MB RAM\b.*$/, model: ([, name = '']) => name },
  { of: 'Cisco', pattern: /^NX-OSv Chassis$/i, model: 'NX-OSv' },
  {
    of: 'Cisco',
    pattern: /^Nexus ?(\d)\d{3} C?(\d[\w-]*)(?: \([^()]{1,40}\))?(?: Chassis)?$/i,
    model: ([, digit = '', rest = '']) => nexus(digit, rest),
  },
  {
    of: 'Cisco',
    pattern: /^Nexus ?(\d)\d{3} (N\dK-[\w-]+)(?: Chassis)?$/i,
    model: ([, , id = '']) => id.toUpperCase(),
  },
  {
    of: 'Cisco',
    pattern: /^Nexus ?(\d)(\d{3}[A-Z][\w-]*)(?: Chassis)?$/i,
    model: ([, digit = '', rest = '']) => nexus(digit, digit + rest),
  },
  { of: 'Cisco', pattern: /^(Nexus ?\d{4}) Chassis$/i, model: ([, name = '']) => name },
  { of: 'Cisco', pattern: /^(N\dK-[\w-]+) Chassis$/i, model: ([, id = '']) => id },
  {
    of: 'Cisco',
    platform: 'cisco_nxos',
    pattern: /^C([35679])(\d{3}[\w-]*)$/,
    model: ([, digit = '', rest = '']) => nexus(digit, digit + rest),
  },
  { of: 'Arista', pattern: /^ceos(?:lab)?$/i, model: 'cEOSLab' },
  { of: 'Arista', pattern: /^(?:DCS-)?(7\d{3}.*)$/, model: ([, rest = '']) => `DCS-${rest}` },
  { of: 'Arista', pattern: /^(?:CCS-)?(7[1-5]\d[A-Z].*)$/, model: ([, rest = '']) => `CCS-${rest}` },
  { of: 'Juniper', pattern: /^(?:srx|mx|ex|qfx|acx|ptx|nfx|firefly)[-\d].*$/i, model: ([all]) => all.toUpperCase() },
  { of: 'Juniper', pattern: /^firefly.*$/i, model: ([all]) => all.toUpperCase() },
  {
    of: 'Juniper',
    pattern: /^v(mx|srx|qfx)(.*)$/i,
    model: ([, kind = '', rest = '']) => `v${kind.toUpperCase()}${rest}`,
  },
];

/**
 * A model under the name that an import gives it: without the vendor in front of it, and by part number where sources
 * call it otherwise (`Nexus9000 93180YC-EX chassis`). C3232C is a Nexus only where the platform says so.
 */
export function modelNamed(model: string, manufacturer: string, platform: string | undefined): string {
  const [first = '', ...rest] = model.split(' ');
  const bare = rest.length > 0 && manufacturerNamed(first) === manufacturer ? rest.join(' ') : model;
  for (const rule of RULES) {
    if (rule.of !== manufacturer || (rule.platform !== undefined && rule.platform !== platform)) continue;
    const match = rule.pattern.exec(bare);
    if (match !== null) return typeof rule.model === 'string' ? rule.model : rule.model(match);
  }
  return bare;
}
