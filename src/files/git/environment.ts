import { devNull } from 'node:os';

/** What Git needs to know of the machine. Of its own variables it inherits none. */
const INHERITED =
  /^(?:PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|SYSTEMROOT|SYSTEMDRIVE|COMSPEC|TEMP|TMP|TMPDIR|XDG_CONFIG_HOME)$/i;

/** Where the user's and the system's settings are. */
const PLACES_OF_SETTINGS = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'] as const;

type Variables = Readonly<Record<string, string>>;

/**
 * The environment that Git runs in (trust.md, 1): nothing is fetched, locked or replaced, messages are in English, and no
 * setting but those of the repository applies, which the command line of {@link commandLine} overrides.
 */
export function gitEnvironment(): Variables {
  return {
    ...pick(([name]) => INHERITED.test(name)),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/**
 * The same environment with the places of the user's settings, and with the exceptions for ownership that are given to the
 * process itself: what asks for `safe.directory` needs them.
 */
export function environmentOfSettings(): Variables {
  const { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, ...common } = gitEnvironment();
  const exceptions = [...settingsByCount(), ...settingsByParameters()].filter(([key]) => isSafeDirectory(key));
  return {
    ...common,
    ...pick(([name]) => PLACES_OF_SETTINGS.some((place) => place === name)),
    ...(exceptions.length > 0 && { GIT_CONFIG_COUNT: String(exceptions.length) }),
    ...Object.fromEntries(
      exceptions.flatMap(([, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, 'safe.directory'],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

function pick(isWanted: (variable: readonly [string, string]) => boolean): Variables {
  const set = Object.entries(process.env).filter((variable): variable is [string, string] => variable[1] !== undefined);
  return Object.fromEntries(set.filter(isWanted));
}

function isSafeDirectory(key: string): boolean {
  return key.toLowerCase() === 'safe.directory';
}

type Setting = readonly [key: string, value: string];

/** How many settings are read from the environment. */
const MOST_SETTINGS = 10_000;

/** The settings of `GIT_CONFIG_COUNT`, `GIT_CONFIG_KEY_<n>` and `GIT_CONFIG_VALUE_<n>`. */
function settingsByCount(): readonly Setting[] {
  const { env } = process;
  const count = Math.min(Number.parseInt(env['GIT_CONFIG_COUNT'] ?? '0', 10) || 0, MOST_SETTINGS);
  return Array.from({ length: Math.max(count, 0) }, (_, index): Setting => [
    env[`GIT_CONFIG_KEY_${index}`] ?? '',
    env[`GIT_CONFIG_VALUE_${index}`] ?? '',
  ]);
}

/** The settings of `git -c`, which Git hands on as `'key'='value'`, and before version 2.31 as `'key=value'`. */
function settingsByParameters(): readonly Setting[] {
  const text = process.env['GIT_CONFIG_PARAMETERS'] ?? '';
  const quoted = String.raw`'(?:[^']|'\\['!]')*'`;
  const words = text.match(new RegExp(`${quoted}(?:=(?:${quoted})?)?`, 'g')) ?? [];
  return words.map((word): Setting => {
    const [, key = '', value] = new RegExp(`^(${quoted})(?:=(${quoted})?)?$`).exec(word) ?? [];
    const name = unquote(key);
    if (word.length > key.length) return [name, unquote(value ?? '')];
    const equals = name.indexOf('=');
    return equals < 0 ? [name, ''] : [name.slice(0, equals), name.slice(equals + 1)];
  });
}

/** Takes the quotes from a word that is quoted for a shell. */
function unquote(word: string): string {
  return word.slice(1, -1).replaceAll(/'\\(['!])'/g, '$1');
}
