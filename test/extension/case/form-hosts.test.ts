import { expect, test } from 'vitest';
import { hostsIn } from '../../../extension/case/form-hosts.ts';

test.each([
  { why: 'none', typed: ' \n ', hosts: [], wrong: null },
  { why: 'a host', typed: 'forms.example.test', hosts: ['forms.example.test'], wrong: null },
  { why: 'a whole address: its host', typed: 'https://forms.example.test/start?x=1', hosts: ['forms.example.test'], wrong: null },
  {
    why: 'two, one twice',
    typed: 'a.example.test\nb.example.test, A.example.test',
    hosts: ['a.example.test', 'b.example.test'],
    wrong: null,
  },
  { why: 'a port is part of it', typed: 'localhost:8080', hosts: ['localhost:8080'], wrong: null },
  { why: 'a pattern for many', typed: '*.example.test', hosts: [], wrong: '*.example.test' },
  {
    why: 'a name before an @ is how addresses are dressed up',
    typed: 'https://kent.gov.uk@evil.test',
    hosts: [],
    wrong: 'https://kent.gov.uk@evil.test',
  },
  { why: 'not an address', typed: 'the LA portal', hosts: [], wrong: 'the LA portal' },
])('$why', ({ typed, hosts, wrong }) => {
  expect(hostsIn(typed)).toEqual({ hosts, wrong });
});
