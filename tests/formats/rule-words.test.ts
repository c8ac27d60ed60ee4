import { expect, it } from 'vitest';

import { RULE_NAMES } from '../../src/model/rules.js';
import { RULE_WORDS } from '../../src/formats/rule-words.js';

it.each(RULE_NAMES)('has words for %s that do not name the rule', (rule) => {
  const { one, more, sentence } = RULE_WORDS[rule];
  for (const words of [one, more, sentence]) {
    expect(words.trim()).not.toBe('');
    expect(words).not.toMatch(/\brule\b/);
    if (rule.includes('-')) expect(words).not.toContain(`${rule} `);
  }
  expect(sentence).toMatch(/ (?:are|were|have|run|end|cannot|do|match|make|follow|mean|disagree|excuse)\b/);
});
